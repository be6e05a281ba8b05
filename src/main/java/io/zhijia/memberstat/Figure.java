package io.zhijia.memberstat;

/**
 * How many, and where they are listed.
 *
 * @param name as it is shown
 * @param of what it is a part of; 0 where a share means nothing
 * @param people page of those who are counted; empty where they are not listed
 * @param isSensitive not told exactly while there are one or two
 */
record Figure(String name, int count, int of, String people, boolean isSensitive) {

    private static final int TELLING = 3;

    static Figure of(String name, int count, int of, String people) {
        return new Figure(name, count, of, people, false);
    }

    /** One or two could be guessed who they are. */
    boolean isHidden() {
        return isSensitive && count > 0 && count < TELLING;
    }

    boolean isListed() {
        return count > 0 && !people.isEmpty() && !isHidden();
    }

    /** With one decimal, half up; empty where it means nothing. */
    String share() {
        return of == 0 || isHidden() ? "" : Share.of(count, of);
    }
}
