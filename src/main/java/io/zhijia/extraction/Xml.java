package io.zhijia.extraction;

import static io.zhijia.extraction.ExtractionRefusal.BROKEN;
import static io.zhijia.extraction.ExtractionRefusal.NESTED_TOO_DEEP;
import static io.zhijia.extraction.ExtractionRefusal.POINTS_ELSEWHERE;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.refusal.Refusal;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** XML read forward, piece by piece: no entities, no addresses followed, no bottomless nesting. */
final class Xml {

    private static final XMLInputFactory FACTORY = XMLInputFactory.newDefaultFactory();
    private static final int DEEPEST = 90; // the parser of the JDK gives up at 100

    static {
        FACTORY.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        FACTORY.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        FACTORY.setProperty(XMLInputFactory.IS_COALESCING, false);
    }

    /** What to do with a child; it must read the child to its end, as {@link #children} and {@link #skip} do. */
    interface ForEach {
        void child(String name);
    }

    private final XMLStreamReader reader;
    private int depth;

    private Xml(XMLStreamReader reader) {
        this.reader = reader;
    }

    /** Stands before the root element. */
    static Xml of(InputStream in) {
        try {
            return new Xml(FACTORY.createXMLStreamReader(in));
        } catch (XMLStreamException broken) {
            throw new Refusal(BROKEN);
        }
    }

    /** Reads up to the end of the element we stand in, handing over each child element. */
    void children(ForEach each) {
        while (true) {
            switch (next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    refuseIf(++depth > DEEPEST, NESTED_TOO_DEEP);
                    each.child(reader.getLocalName());
                    depth--;
                }
                case XMLStreamConstants.END_ELEMENT, XMLStreamConstants.END_DOCUMENT -> {
                    return;
                }
                default -> {}
            }
        }
    }

    void skip() {
        children(name -> skip());
    }

    /** The text of the element we stand in, and of all in it. */
    String text() {
        var text = new StringBuilder();
        for (int open = 1; open > 0; ) {
            switch (next()) {
                case XMLStreamConstants.START_ELEMENT -> open++;
                case XMLStreamConstants.END_ELEMENT -> open--;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.append(reader.getText());
                default -> {}
            }
        }
        return text.toString();
    }

    /** An attribute by its local name: the namespaces differ between transitional and strict files. */
    @Nullable String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    String attribute(String name, String otherwise) {
        var value = attribute(name);
        return value == null ? otherwise : value;
    }

    int number(String name, int otherwise) {
        var value = attribute(name);
        try {
            return value == null ? otherwise : Integer.parseInt(value);
        } catch (NumberFormatException notOne) {
            return otherwise;
        }
    }

    private int next() {
        try {
            var event = reader.next();
            refuseIf(event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE, POINTS_ELSEWHERE);
            return event;
        } catch (XMLStreamException broken) {
            throw new Refusal(BROKEN);
        }
    }
}
