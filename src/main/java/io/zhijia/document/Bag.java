package io.zhijia.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A bag (RFC 8493) in a zip, written from beginning to end: first the payload, then what vouches for it.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc8493">RFC 8493, The BagIt File Packaging Format (V1.0)</a>
 */
public final class Bag {

    private final ZipOutputStream zip;
    private final String name;
    private final Map<String, String> payload = new LinkedHashMap<>();
    private final Map<String, String> tags = new LinkedHashMap<>();
    private long bytes;

    /** @param name of the folder everything lies in */
    public Bag(OutputStream out, String name) {
        this.zip = new ZipOutputStream(out, UTF_8);
        this.name = name;
    }

    public void add(String path, InputStream content) throws IOException {
        add(path, content::transferTo);
    }

    public void add(String path, byte[] content) throws IOException {
        add(path, out -> out.write(content));
    }

    /** What is written while it is made. */
    public void add(String path, Content content) throws IOException {
        bytes += write("data/" + path, content, payload);
    }

    /** Writes everything that is not payload; the bag is then whole. The stream stays open. */
    public void finish(Map<String, String> info) throws IOException {
        tag("bagit.txt", "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n");
        var about = new StringBuilder();
        info.forEach((key, value) -> about.append(key)
                .append(": ")
                .append(value.replaceAll("\\R", " "))
                .append('\n'));
        about.append("Payload-Oxum: ")
                .append(bytes)
                .append('.')
                .append(payload.size())
                .append('\n');
        tag("bag-info.txt", about.toString());
        tag("manifest-sha256.txt", manifest(payload));
        write("tagmanifest-sha256.txt", text(manifest(tags)), new LinkedHashMap<>());
        zip.finish();
    }

    private void tag(String path, String content) throws IOException {
        write(path, text(content), tags);
    }

    private static Content text(String content) {
        return out -> out.write(content.getBytes(UTF_8));
    }

    private long write(String path, Content content, Map<String, String> manifest) throws IOException {
        zip.putNextEntry(new ZipEntry(name + "/" + path));
        var counted = new Counted(zip, sha256());
        content.to(counted);
        zip.closeEntry();
        manifest.put(path, HexFormat.of().formatHex(counted.getMessageDigest().digest()));
        return counted.length;
    }

    /** In a path only line ends and the percent sign are special. */
    private static String manifest(Map<String, String> sums) {
        var lines = new StringBuilder();
        sums.forEach((path, sum) ->
                lines.append(sum).append("  ").append(encoded(path)).append('\n'));
        return lines.toString();
    }

    private static String encoded(String path) {
        return path.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** What one file contains. */
    public interface Content {
        void to(OutputStream out) throws IOException;
    }

    /** Also counts, and stays open: the next file goes into the same zip. */
    private static final class Counted extends DigestOutputStream {
        private long length;

        Counted(OutputStream out, MessageDigest digest) {
            super(out, digest);
        }

        @Override
        public void write(int one) throws IOException {
            super.write(one);
            length++;
        }

        @Override
        public void write(byte[] bytes, int offset, int count) throws IOException {
            super.write(bytes, offset, count);
            length += count;
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
