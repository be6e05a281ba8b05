package io.zhijia.operation;

/** The words of a command make no sense; its message shows how it is meant. */
public final class Misuse extends RuntimeException {
    public Misuse(String usage) {
        super(usage);
    }
}
