package io.zhijia.memberfile;

import io.zhijia.particulars.Particular;
import java.util.StringJoiner;

/** What an edit changed, field by field, as the log keeps it: in Chinese, what is sealed masked. */
final class FileDifferences {

    static String between(MemberFile before, MemberFile after) {
        var all = new StringJoiner("；");
        for (var particular : Particular.values()) {
            add(all, particular.chinese(), before.fact(particular), after.fact(particular));
        }
        add(all, "证件号码", before.identityMask(), after.identityMask());
        add(all, "银行账号", before.bankMask(), after.bankMask());
        return all.toString();
    }

    private static void add(StringJoiner all, String field, String before, String after) {
        if (!before.equals(after)) {
            all.add(field + " " + before + " → " + after);
        }
    }

    private FileDifferences() {}
}
