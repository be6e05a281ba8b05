package io.zhijia.privacy;

/** A value that prints itself masked, wherever it ends up; to read it takes a {@link Reading} that has been logged. */
public final class Masked {

    private final Secret kind;
    private final String clear;

    Masked(Secret kind, String clear) {
        this.kind = kind;
        this.clear = clear;
    }

    public String clear(Reading logged) {
        logged.mustCover(kind);
        return clear;
    }

    @Override
    public String toString() {
        return kind.mask(clear);
    }
}
