package io.zhijia.memberfile;

import io.zhijia.particulars.Particular;
import java.util.List;
import java.util.StringJoiner;

/** What an edit changed, field by field, as the log keeps it: in Chinese, what is sealed masked. */
final class FileDifferences {

    static String between(MemberFile before, MemberFile after, List<OwnField> fields) {
        var all = new StringJoiner("；");
        for (var particular : Particular.values()) {
            add(all, particular.chinese(), before.fact(particular), after.fact(particular));
        }
        add(all, "证件号码", before.identityMask(), after.identityMask());
        add(all, "银行账号", before.bankMask(), after.bankMask());
        for (var field : fields) {
            if (!field.isSealed()) {
                add(all, field.name(), before.own(field), after.own(field));
            } else if (!before.own(field).equals(after.own(field))) {
                all.add(field.name() + " " + hidden(before.own(field)) + " → " + hidden(after.own(field)));
            }
        }
        return all.toString();
    }

    private static String hidden(String sealed) {
        return sealed.isEmpty() ? "" : OwnLine.HIDDEN;
    }

    private static void add(StringJoiner all, String field, String before, String after) {
        if (!before.equals(after)) {
            all.add(field + " " + before + " → " + after);
        }
    }

    private FileDifferences() {}
}
