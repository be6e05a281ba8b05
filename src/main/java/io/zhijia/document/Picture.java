package io.zhijia.document;

import static io.zhijia.document.DocumentRefusal.PICTURE_BROKEN;
import static io.zhijia.refusal.Refusal.refuseIf;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.Metadata;
import com.drew.metadata.MetadataException;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifSubIFDDirectory;
import io.zhijia.extraction.FileKind;
import io.zhijia.refusal.Refusal;
import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.TimeZone;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;

/**
 * A photo, drawn anew: upright, of a reasonable size, without whatever its camera wrote into it, above all the place.
 *
 * @param takenAt when, as the camera noted it
 */
record Picture(BufferedImage image, FileKind kind, Optional<LocalDateTime> takenAt) {

    private static final long MOST_POINTS = 400_000_000; // more than any camera; a bomb says it has more
    private static final long KEPT_POINTS = 16_000_000; // enough for a poster
    private static final int THUMBNAIL = 480;

    static Picture read(Path file, FileKind kind) throws IOException {
        try (var in = ImageIO.createImageInputStream(file.toFile())) {
            var readers = ImageIO.getImageReaders(in);
            refuseIf(!readers.hasNext(), PICTURE_BROKEN);
            var reader = readers.next();
            try {
                reader.setInput(in, true, true);
                var notes = notes(file);
                return new Picture(upright(pixels(reader), orientation(notes)), kind, takenAt(notes));
            } finally {
                reader.dispose();
            }
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException broken) {
            throw new Refusal(PICTURE_BROKEN);
        }
    }

    /** Only every n-th point of a very large photo, so that it never stands in memory whole. */
    private static BufferedImage pixels(ImageReader reader) throws IOException {
        var points = (long) reader.getWidth(0) * reader.getHeight(0);
        refuseIf(points > MOST_POINTS, PICTURE_BROKEN);
        var step = (int) Math.ceil(Math.sqrt((double) points / KEPT_POINTS));
        var parameters = reader.getDefaultReadParam();
        parameters.setSourceSubsampling(Math.max(1, step), Math.max(1, step), 0, 0);
        return reader.read(0, parameters);
    }

    private static Metadata notes(Path file) throws IOException {
        try {
            return ImageMetadataReader.readMetadata(file.toFile());
        } catch (ImageProcessingException none) {
            return new Metadata();
        }
    }

    private static int orientation(Metadata notes) {
        var exif = notes.getFirstDirectoryOfType(ExifIFD0Directory.class);
        try {
            return exif == null || !exif.containsTag(ExifIFD0Directory.TAG_ORIENTATION)
                    ? 1
                    : exif.getInt(ExifIFD0Directory.TAG_ORIENTATION);
        } catch (MetadataException unreadable) {
            return 1;
        }
    }

    /** Cameras note their own clock, without a zone. */
    private static Optional<LocalDateTime> takenAt(Metadata notes) {
        return Optional.ofNullable(notes.getFirstDirectoryOfType(ExifSubIFDDirectory.class))
                .map(exif -> exif.getDateOriginal(TimeZone.getTimeZone("UTC")))
                .map(date -> LocalDateTime.ofInstant(date.toInstant(), ZoneOffset.UTC)
                        .withNano(0));
    }

    private static BufferedImage upright(BufferedImage image, int orientation) {
        double w = image.getWidth();
        double h = image.getHeight();
        var turn = switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, w, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, w, h);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, h);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, h, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, h, w);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, w);
            default -> new AffineTransform();
        };
        return orientation >= 5 && orientation <= 8
                ? drawn(image, turn, (int) h, (int) w)
                : drawn(image, turn, (int) w, (int) h);
    }

    /** JPEG knows no transparency: what shines through is white. */
    private static BufferedImage drawn(BufferedImage image, AffineTransform how, int width, int height) {
        var drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = drawn.createGraphics();
        try {
            pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
            pen.setColor(Color.WHITE);
            pen.fillRect(0, 0, width, height);
            pen.drawImage(image, how, null);
            return drawn;
        } finally {
            pen.dispose();
        }
    }

    void write(Path file) throws IOException {
        if (kind == FileKind.PNG) {
            Files.write(file, new byte[0]);
            ImageIO.write(image, "png", file.toFile());
        } else {
            writeJpeg(image, file, 0.88f);
        }
    }

    /** At most 480 points wide and high; halved step by step, which stays sharper than one leap. */
    void writeThumbnail(Path file) throws IOException {
        var small = image;
        while (Math.max(small.getWidth(), small.getHeight()) > 2 * THUMBNAIL) {
            small = scaled(small, 0.5);
        }
        var longest = Math.max(small.getWidth(), small.getHeight());
        writeJpeg(longest > THUMBNAIL ? scaled(small, (double) THUMBNAIL / longest) : small, file, 0.8f);
    }

    private static BufferedImage scaled(BufferedImage image, double by) {
        return drawn(
                image,
                AffineTransform.getScaleInstance(by, by),
                (int) Math.max(1, Math.round(image.getWidth() * by)),
                (int) Math.max(1, Math.round(image.getHeight() * by)));
    }

    private static void writeJpeg(BufferedImage image, Path file, float quality) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        Files.write(file, new byte[0]); // an image stream writes over what is there, and leaves the rest
        try (var out = ImageIO.createImageOutputStream(file.toFile())) {
            var parameters = writer.getDefaultWriteParam();
            parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            parameters.setCompressionQuality(quality);
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), parameters);
        } finally {
            writer.dispose();
        }
    }
}
