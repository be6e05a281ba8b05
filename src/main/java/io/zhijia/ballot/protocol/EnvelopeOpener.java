package io.zhijia.ballot.protocol;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Opens many envelopes in a Java of its own, which ends with the last of them. A server runs on the first compiler alone, with
 * which an RSA operation takes nine times as long; a box of thousands would keep two tellers waiting.
 *
 * <p>Key and envelopes come through the pipe and go the same way: nothing is written to any file, and nothing stands among the
 * words of a command.
 */
public final class EnvelopeOpener {

    /** A pass's hash, and the envelope that was dropped under it. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    public record Dropped(byte[] pass, byte[] envelope) {}

    /** The other end of the pipe. */
    public static void main(String[] none) throws IOException {
        var in = new DataInputStream(System.in);
        var key = Rsa.privateKey(bytes(in));
        var vote = bytes(in);
        var dropped = new ArrayList<Dropped>();
        for (int left = in.readInt(); left > 0; left--) {
            dropped.add(new Dropped(bytes(in), bytes(in)));
        }
        var opened = dropped.parallelStream()
                .map(one -> Envelope.open(one.envelope(), key, vote, one.pass()))
                .toList();
        var out = new DataOutputStream(System.out);
        for (var one : opened) {
            write(out, one.map(Envelope.Opened::key).orElse(new byte[0]));
            write(out, one.map(Envelope.Opened::paper).orElse(new byte[0]));
        }
        out.flush();
    }

    /**
     * What is in each envelope, in the same order; nothing for one that does not open.
     *
     * @param key PKCS#8
     * @throws IOException if no other Java could be started, or it did not finish
     */
    public static List<Optional<Envelope.Opened>> open(List<Dropped> dropped, byte[] key, byte[] vote)
            throws IOException {
        var java = ProcessHandle.current().info().command().orElse("java");
        var process = new ProcessBuilder(
                        java,
                        "-Xmx256m",
                        "-Xlog:disable",
                        "-cp",
                        System.getProperty("java.class.path"),
                        EnvelopeOpener.class.getName())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            tell(process.getOutputStream(), dropped, key, vote);
            return heard(process.getInputStream(), dropped.size());
        } finally {
            process.destroyForcibly();
        }
    }

    private static void tell(OutputStream pipe, List<Dropped> dropped, byte[] key, byte[] vote) throws IOException {
        try (var out = new DataOutputStream(new java.io.BufferedOutputStream(pipe))) {
            write(out, key);
            write(out, vote);
            out.writeInt(dropped.size());
            for (var one : dropped) {
                write(out, one.pass());
                write(out, one.envelope());
            }
        }
    }

    private static List<Optional<Envelope.Opened>> heard(InputStream pipe, int size) throws IOException {
        var opened = new ArrayList<Optional<Envelope.Opened>>();
        try (var in = new DataInputStream(new java.io.BufferedInputStream(pipe))) {
            for (int i = 0; i < size; i++) {
                var key = bytes(in);
                var paper = bytes(in);
                opened.add(key.length == 0 ? Optional.empty() : Optional.of(new Envelope.Opened(key, paper)));
            }
        }
        return opened;
    }

    private static byte[] bytes(DataInputStream in) throws IOException {
        var bytes = new byte[in.readInt()];
        in.readFully(bytes);
        return bytes;
    }

    private static void write(DataOutputStream out, byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private EnvelopeOpener() {}
}
