package io.zhijia.congress;

/** Where a term stands; follows from its days. */
enum TermState {
    PREPARING("bg-blue-lt"),
    IN_TERM("bg-green-lt"),
    EXPIRING("bg-yellow-lt"),
    OVERDUE("bg-red-lt"),
    ENDED("bg-secondary-lt");

    private final String color;

    TermState(String color) {
        this.color = color;
    }

    String color() {
        return color;
    }

    /** Message key of its name. */
    String word() {
        return "congress.term." + name();
    }
}
