package io.zhijia.membership;

import io.zhijia.privacy.Secret;
import java.util.Objects;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** What an edit changed, field by field, as the log keeps it: in Chinese, the phone masked. */
final class Differences {

    static String between(Member before, Details details, Placement placement) {
        var was = before.details();
        var all = new StringJoiner("；");
        add(all, "工号", was.number(), details.number());
        add(all, "姓名", was.name(), details.name());
        add(all, "性别", sex(was), sex(details));
        add(all, "出生日期", was.born(), details.born());
        if (!was.phone().equals(details.phone())) {
            add(all, "手机", Secret.PHONE.mask(was.phone()), Secret.PHONE.mask(details.phone()));
        }
        if (!before.placement().equals(placement)) {
            all.add("小组、部门有变动");
        }
        return all.toString();
    }

    private static String sex(Details details) {
        return details.sex() == Sex.FEMALE ? "女" : "男";
    }

    private static void add(StringJoiner all, String field, @Nullable Object before, @Nullable Object after) {
        if (!Objects.equals(before, after)) {
            all.add(field + " " + Objects.toString(before, "") + " → " + Objects.toString(after, ""));
        }
    }

    private Differences() {}
}
