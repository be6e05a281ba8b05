package io.zhijia.archive;

import static io.zhijia.archive.EvidenceSlot.PHOTO;
import static io.zhijia.archive.EvidenceSlot.SIGN_IN;

import io.zhijia.document.DocumentService;
import io.zhijia.identity.Actor;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.springframework.stereotype.Component;

/** Pictures that stand for photos and signed sheets of the made-up union: a few, drawn once, used by many entries. */
@Component
class DemoEvidence {

    private static final int WIDTH = 480;
    private static final int HEIGHT = 320;
    private static final int PICTURES = 4;

    private final DocumentService documents;

    DemoEvidence(DocumentService documents) {
        this.documents = documents;
    }

    /** What proves the entries of one demo, in the order they are asked for; every seventh has nothing. */
    Folder folder(Actor by) {
        return new Folder(by);
    }

    /** The pictures of one union. */
    class Folder {

        private final Actor by;
        private final Map<Integer, UUID> pictures = new HashMap<>();
        private int entries;

        private Folder(Actor by) {
            this.by = by;
        }

        List<Evidence> next(RecordFacts facts) {
            var number = entries++;
            if (number % 7 == 3) {
                return List.of();
            }
            return facts.countedBy().isEmpty()
                    ? List.of(new Evidence(picture(number % PICTURES), PHOTO, facts.what()))
                    : List.of(
                            new Evidence(picture(PICTURES), SIGN_IN, facts.countedBy()),
                            new Evidence(picture(number % PICTURES), PHOTO, facts.what()));
        }

        private UUID picture(int which) {
            return pictures.computeIfAbsent(which, this::added);
        }

        private UUID added(int which) {
            var drawn = new ByteArrayInputStream(which == PICTURES ? sheet() : view(which));
            var name = which == PICTURES ? "签到表扫描件.jpg" : "活动照片" + (which + 1) + ".jpg";
            return documents.add(by, name, drawn).value();
        }
    }

    /** Hills under a sky of some time of the day. */
    private static byte[] view(int which) {
        var random = new Random(which);
        return draw(pen -> {
            pen.setPaint(new GradientPaint(0, 0, pale(which / 4f), 0, HEIGHT, Color.WHITE));
            pen.fillRect(0, 0, WIDTH, HEIGHT);
            for (int hill = 0; hill < 4; hill++) {
                pen.setColor(Color.getHSBColor(0.25f + which * 0.08f, 0.25f + hill * 0.08f, 0.85f - hill * 0.12f));
                var width = 260 + random.nextInt(200);
                pen.fillOval(random.nextInt(WIDTH) - width / 2, 150 + hill * 40, width, 240);
            }
        });
    }

    /** Rows of a list with something written into each. */
    private static byte[] sheet() {
        var random = new Random(7);
        return draw(pen -> {
            pen.setColor(new Color(0xfbfaf6));
            pen.fillRect(0, 0, WIDTH, HEIGHT);
            pen.setColor(new Color(0x55606a));
            for (int row = 0; row < 9; row++) {
                var y = 40 + row * 28;
                pen.drawRect(40, y, WIDTH - 80, 28);
                for (int column = 0; column < 3; column++) {
                    var x = 60 + column * 130;
                    pen.drawArc(x, y + 8, 20 + random.nextInt(30), 14, random.nextInt(90), 200);
                    pen.drawArc(x + 18, y + 6, 20 + random.nextInt(30), 16, 180, 150 + random.nextInt(90));
                }
            }
        });
    }

    private interface Drawing {
        void with(Graphics2D pen);
    }

    private static Color pale(float hue) {
        return Color.getHSBColor(hue, 0.3f, 0.95f);
    }

    private static byte[] draw(Drawing drawing) {
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        drawing.with(pen);
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpg", bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
