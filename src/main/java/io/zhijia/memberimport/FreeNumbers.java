package io.zhijia.memberimport;

import io.zhijia.membership.Member;
import java.util.Collection;
import java.util.stream.Stream;

/** Numbers for people whose sheet gives them none: those after the highest there is. */
final class FreeNumbers {

    private static final int LONGEST = 12;

    private long last;

    private FreeNumbers(long last) {
        this.last = last;
    }

    /** @param given numbers the sheet itself gives */
    static FreeNumbers after(Collection<Member> members, Stream<String> given) {
        return new FreeNumbers(
                Stream.concat(members.stream().map(member -> member.details().number()), given)
                        .filter(number -> number.matches("\\d{1," + LONGEST + "}"))
                        .mapToLong(Long::parseLong)
                        .max()
                        .orElse(1000));
    }

    String orNext(String number) {
        return number.isEmpty() ? String.valueOf(++last) : number;
    }
}
