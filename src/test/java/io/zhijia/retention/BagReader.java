package io.zhijia.retention;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;

/** Verifies a bag by RFC 8493 alone. */
public final class BagReader {

    /** The files of the bag by their path below its one top folder. */
    public static Map<String, byte[]> unzipped(byte[] zip) throws IOException {
        var files = new TreeMap<String, byte[]>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip), UTF_8)) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName().substring(entry.getName().indexOf('/') + 1), in.readAllBytes());
            }
        }
        return files;
    }

    public static List<String> problems(Map<String, byte[]> bag) {
        var problems = new ArrayList<String>();
        if (!text(bag, "bagit.txt").equals("BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n")) {
            problems.add("bagit.txt is not that of version 1.0");
        }
        var payload = manifest(bag, "manifest-sha256.txt");
        var tags = manifest(bag, "tagmanifest-sha256.txt");
        check(bag, payload, problems);
        check(bag, tags, problems);
        bag.keySet().stream()
                .filter(path -> path.startsWith("data/") && !payload.containsKey(path))
                .forEach(path -> problems.add("not in the manifest: " + path));
        for (var path : List.of("bagit.txt", "bag-info.txt", "manifest-sha256.txt")) {
            if (!tags.containsKey(path)) {
                problems.add("not in the tag manifest: " + path);
            }
        }
        checkOxum(bag, payload, problems);
        return problems;
    }

    private static void check(Map<String, byte[]> bag, Map<String, String> manifest, List<String> problems) {
        manifest.forEach((path, sum) -> {
            var content = bag.get(path);
            if (content == null) {
                problems.add("missing: " + path);
            } else if (!sha256(content).equals(sum)) {
                problems.add("changed: " + path);
            }
        });
    }

    /** Payload-Oxum: octets and streams of the payload. */
    private static void checkOxum(Map<String, byte[]> bag, Map<String, String> payload, List<String> problems) {
        var octets = payload.keySet().stream()
                .mapToLong(path -> bag.getOrDefault(path, new byte[0]).length)
                .sum();
        var oxum = Pattern.compile("(?m)^Payload-Oxum: (\\d+)\\.(\\d+)$").matcher(text(bag, "bag-info.txt"));
        if (!oxum.find()
                || Long.parseLong(oxum.group(1)) != octets
                || Integer.parseInt(oxum.group(2)) != payload.size()) {
            problems.add("Payload-Oxum is not " + octets + "." + payload.size());
        }
    }

    private static Map<String, String> manifest(Map<String, byte[]> bag, String name) {
        var sums = new HashMap<String, String>();
        text(bag, name).lines().forEach(line -> {
            var parts = line.split("\\s+", 2);
            sums.put(parts[1].replace("%0A", "\n").replace("%0D", "\r").replace("%25", "%"), parts[0]);
        });
        return sums;
    }

    private static String text(Map<String, byte[]> bag, String name) {
        return new String(bag.getOrDefault(name, new byte[0]), UTF_8);
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private BagReader() {}
}
