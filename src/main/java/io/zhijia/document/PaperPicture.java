package io.zhijia.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** A photo on paper: as wide as the text, but never higher than a third of the page. */
final class PaperPicture {

    private static final double HIGHEST = 240; // points

    /** @param measure in twentieths of a point */
    static void write(XWPFParagraph paragraph, byte[] picture, int measure) {
        try {
            var image = ImageIO.read(new ByteArrayInputStream(picture));
            if (image == null) {
                throw new IllegalArgumentException("Neither JPEG nor PNG");
            }
            var scale = Math.min(measure / 20.0 / image.getWidth(), HIGHEST / image.getHeight());
            paragraph.setSpacingBetween(1, LineSpacingRule.AUTO); // a fixed line height would cut it off
            paragraph.setKeepNext(true);
            paragraph
                    .createRun()
                    .addPicture(
                            new ByteArrayInputStream(picture),
                            picture[0] == (byte) 0x89 ? PictureType.PNG : PictureType.JPEG,
                            "picture",
                            Units.toEMU(image.getWidth() * scale),
                            Units.toEMU(image.getHeight() * scale));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InvalidFormatException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private PaperPicture() {}
}
