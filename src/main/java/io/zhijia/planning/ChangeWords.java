package io.zhijia.planning;

import static java.util.stream.Collectors.joining;

import io.zhijia.identity.MemberId;
import io.zhijia.web.HtmlPage;
import io.zhijia.work.LaunchKind;
import io.zhijia.work.WorkArea;
import java.util.Arrays;
import java.util.Map;
import java.util.function.UnaryOperator;

/** What the history keeps as codes and ids, in the words of whoever reads it. */
final class ChangeWords {

    static String say(HtmlPage page, ItemChange.Aspect aspect, String kept, Map<MemberId, String> names) {
        if (kept.isEmpty()) {
            return page.say("planning.history.empty");
        }
        return switch (aspect) {
            case ADDED, TITLE, NOTE, DAYS, HOURS, VENUE -> kept;
            case AREA, SIDE_AREAS ->
                each(kept, code -> page.say(WorkArea.valueOf(code).word()));
            case KIND -> page.say(LaunchKind.valueOf(kept).word());
            case TYPE -> page.say(ItemType.valueOf(kept).word());
            case OWNER, CO_OWNERS ->
                each(
                        kept,
                        id -> MemberId.parse(id)
                                .map(member -> names.getOrDefault(member, "—"))
                                .orElse("—"));
            case STATE -> page.say("planning.state." + kept);
        };
    }

    private static String each(String kept, UnaryOperator<String> word) {
        return Arrays.stream(kept.split(" ")).map(word).collect(joining("、"));
    }

    private ChangeWords() {}
}
