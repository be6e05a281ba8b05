package io.zhijia.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import javax.imageio.ImageIO;

/** Photos as a phone sends them. */
public final class PictureFixtures {

    /** Red on its left half, blue on its right. */
    static byte[] picture(String format, int width, int height) throws IOException {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width / 2, height);
        pen.setColor(Color.BLUE);
        pen.fillRect(width / 2, 0, width - width / 2, height);
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, format, bytes);
        return bytes.toByteArray();
    }

    /** A JPEG with what a phone writes into it: lying on its side, taken when and where. */
    public static byte[] photo(int width, int height) throws IOException {
        var plain = picture("jpg", width, height);
        var notes = notes();
        return ByteBuffer.allocate(plain.length + notes.length + 4)
                .put(plain, 0, 2)
                .putShort((short) 0xffe1)
                .putShort((short) (notes.length + 2))
                .put(notes)
                .put(plain, 2, plain.length - 2)
                .array();
    }

    /** Orientation 6 (turn right), a sub-directory with the time, one with the place. */
    private static byte[] notes() {
        var tiff = ByteBuffer.allocate(210);
        tiff.put("MM".getBytes(ISO_8859_1)).putShort((short) 42).putInt(8);
        tiff.putShort((short) 3);
        entry(tiff, 0x0112, 3, 1, 6 << 16);
        entry(tiff, 0x8769, 4, 1, 50);
        entry(tiff, 0x8825, 4, 1, 100);
        tiff.putInt(0);
        tiff.position(50).putShort((short) 1);
        entry(tiff, 0x9003, 2, 20, 70);
        tiff.putInt(0);
        tiff.position(70).put("2026:04:09 15:30:00\0".getBytes(ISO_8859_1));
        tiff.position(100).putShort((short) 4);
        entry(tiff, 1, 2, 2, 'N' << 24);
        entry(tiff, 2, 5, 3, 160);
        entry(tiff, 3, 2, 2, 'E' << 24);
        entry(tiff, 4, 5, 3, 184);
        tiff.putInt(0);
        tiff.position(160);
        for (var part : new int[] {31, 14, 8, 121, 29, 5}) {
            tiff.putInt(part).putInt(1);
        }
        return ByteBuffer.allocate(216)
                .put("Exif\0\0".getBytes(ISO_8859_1))
                .put(tiff.array())
                .array();
    }

    private static void entry(ByteBuffer tiff, int tag, int type, int count, int value) {
        tiff.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
    }

    private PictureFixtures() {}
}
