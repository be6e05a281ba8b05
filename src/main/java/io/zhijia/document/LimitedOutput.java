package io.zhijia.document;

import io.zhijia.refusal.Refusal;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Supplier;

/** Counts what is written, and complains before the limit is passed. */
final class LimitedOutput extends FilterOutputStream {

    private final long most;
    private final Supplier<Refusal> complaint;
    private long written;

    LimitedOutput(OutputStream out, long most, Supplier<Refusal> complaint) {
        super(out);
        this.most = most;
        this.complaint = complaint;
    }

    @Override
    public void write(int one) throws IOException {
        count(1);
        out.write(one);
    }

    @Override
    public void write(byte[] bytes, int from, int many) throws IOException {
        count(many);
        out.write(bytes, from, many);
    }

    private void count(int more) {
        written += more;
        if (written > most) {
            throw complaint.get();
        }
    }
}
