package io.zhijia.relocation;

import static io.zhijia.refusal.Refusal.refuseIf;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toSet;

import io.zhijia.refusal.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;

/** A package that lies open on the disk, and is what its own list of checksums says. */
record PackageFile(Path path, ZipFile zip, Mark mark) implements AutoCloseable {

    private static final String DATA = PackageWriter.FOLDER + "/data/";
    private static final String SUMS = PackageWriter.FOLDER + "/manifest-sha256.txt";
    private static final Pattern FILE = Pattern.compile("files/([0-9a-f]{2}/([0-9a-f]{64})(\\.thumbnail)?)");

    /** A file of the union. */
    record Kept(String place, ZipEntry entry) {}

    /** @param named what it is called in front of people, while it lies open under another name */
    static PackageFile open(Path path, Path named) throws IOException {
        Files.newInputStream(path).close(); // a missing file is another mistake than a wrong one
        try {
            var zip = new ZipFile(path.toFile());
            try {
                var entry = zip.getEntry(DATA + "union.json");
                refuseIf(entry == null, RelocationRefusal.NOT_A_PACKAGE, named);
                try (var in = zip.getInputStream(entry)) {
                    var file = new PackageFile(named, zip, PackageWriter.JSON.readValue(in, Mark.class));
                    file.mustBeWhole();
                    return file;
                }
            } catch (IOException | RuntimeException failure) {
                zip.close();
                throw failure;
            }
        } catch (ZipException | JacksonException other) {
            var refusal = new Refusal(RelocationRefusal.NOT_A_PACKAGE, named);
            refusal.initCause(other);
            throw refusal;
        }
    }

    InputStream read(String part) throws IOException {
        var found = zip.getEntry(DATA + part);
        refuseIf(found == null, RelocationRefusal.PACKAGE_DAMAGED, path, part);
        return zip.getInputStream(Objects.requireNonNull(found));
    }

    /** The keys of the union, by their numbers. */
    Map<Integer, byte[]> keys() throws IOException {
        try (var in = read("keys.json")) {
            return PackageWriter.JSON.readValue(in, new TypeReference<Map<Integer, byte[]>>() {});
        }
    }

    List<Kept> files() {
        return zip.stream()
                .flatMap(entry -> {
                    var file = FILE.matcher(entry.getName().replace(DATA, ""));
                    return file.matches()
                            ? java.util.stream.Stream.of(new Kept(file.group(1), entry))
                            : java.util.stream.Stream.empty();
                })
                .toList();
    }

    /** Every part is listed with the checksum it has, and nothing else is here. */
    private void mustBeWhole() throws IOException {
        var sums = sums();
        var found = zip.stream()
                .map(ZipEntry::getName)
                .filter(name -> name.startsWith(DATA))
                .collect(toSet());
        var listed = sums.keySet().stream()
                .map(part -> PackageWriter.FOLDER + "/" + part)
                .collect(toSet());
        refuseIf(!found.equals(listed), RelocationRefusal.PACKAGE_DAMAGED, path, "manifest-sha256.txt");
        for (var sum : sums.entrySet()) {
            var entry = zip.getEntry(PackageWriter.FOLDER + "/" + sum.getKey());
            refuseIf(!sha256(entry).equals(sum.getValue()), RelocationRefusal.PACKAGE_DAMAGED, path, sum.getKey());
        }
    }

    private Map<String, String> sums() throws IOException {
        var entry = zip.getEntry(SUMS);
        refuseIf(entry == null, RelocationRefusal.PACKAGE_DAMAGED, path, "manifest-sha256.txt");
        var sums = new HashMap<String, String>();
        try (var in = zip.getInputStream(Objects.requireNonNull(entry))) {
            new String(in.readAllBytes(), UTF_8)
                    .lines()
                    .map(line -> line.split("  ", 2))
                    .forEach(line -> {
                        refuseIf(line.length != 2, RelocationRefusal.PACKAGE_DAMAGED, path, "manifest-sha256.txt");
                        sums.put(line[1], line[0]);
                    });
        }
        return sums;
    }

    private String sha256(ZipEntry entry) throws IOException {
        try (var in = new DigestInputStream(zip.getInputStream(entry), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        } catch (ZipException changed) {
            return ""; // no checksum is that
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
