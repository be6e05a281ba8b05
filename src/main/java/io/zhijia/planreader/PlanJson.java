package io.zhijia.planreader;

import io.zhijia.work.LaunchKind;
import io.zhijia.work.WorkArea;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** Writes a reading as the JSON other programs expect; by hand, because a command line should answer at once. */
final class PlanJson {

    private final StringBuilder json = new StringBuilder();
    private final Function<ReadWarning, String> words;

    private PlanJson(Function<ReadWarning, String> words) {
        this.words = words;
    }

    /** @param name of the file that was read */
    static String of(String name, Reading reading, Function<ReadWarning, String> words) {
        var writer = new PlanJson(words);
        writer.object(() -> {
            writer.text("source", name);
            writer.list("plans", reading.plans(), writer::plan);
            writer.list("warnings", reading.warnings(), writer::warning);
        });
        return writer.json.toString();
    }

    private void plan(ReadPlan plan) {
        object(() -> {
            place(plan.from(), plan.to());
            text("title", plan.title());
            text("kind", plan.kind().code());
            text("orgKind", plan.orgKind().code());
            key("period");
            period(plan.period());
            list("sections", plan.sections(), this::section);
            list("calendar", plan.calendar(), this::entry);
            list("targets", plan.targets(), this::target);
            list("warnings", plan.warnings(), this::warning);
        });
    }

    private void period(PlanPeriod period) {
        object(() -> {
            text("label", period.label());
            text("from", period.from().toString());
            text("to", period.to().toString());
            key("certain");
            json.append(period.certain());
        });
    }

    private void section(ReadSection section) {
        object(() -> {
            number("level", section.level());
            text("heading", section.heading());
            place(section.from(), section.to());
        });
    }

    private void entry(ReadEntry entry) {
        object(() -> {
            list("months", entry.months(), json::append);
            text("label", entry.label());
            text("item", entry.item());
            if (!entry.areas().isEmpty()) {
                text("area", entry.areas().getFirst().code());
            }
            list("areas", entry.areas().stream().map(WorkArea::code).toList(), this::string);
            text("launch", published(entry.launch()).code());
            list("dates", entry.dates(), this::days);
            place(entry.from(), entry.to());
            list("warnings", entry.warnings(), this::warning);
        });
    }

    /** What is exchanged knows one kind for everything that is done about proposals, and one for whatever people judge. */
    private static LaunchKind published(LaunchKind kind) {
        return switch (kind) {
            case PROPOSAL_HANDLING -> LaunchKind.PROPOSAL_CALL;
            case SURVEY -> LaunchKind.APPRAISAL;
            default -> kind;
        };
    }

    private void days(DayRange days) {
        object(() -> {
            text("from", days.from().toString());
            text("to", days.to().toString());
        });
    }

    private void target(ReadTarget target) {
        object(() -> {
            text("text", target.text());
            text("kind", target.kind().code());
            place(target.from(), target.to());
        });
    }

    private void warning(ReadWarning warning) {
        string(words.apply(warning));
    }

    private void place(int from, int to) {
        number("from", from);
        number("to", to);
    }

    private void object(Runnable members) {
        json.append('{');
        members.run();
        json.append('}');
    }

    private <T> void list(String key, List<T> items, Consumer<T> each) {
        key(key);
        json.append('[');
        for (int i = 0; i < items.size(); i++) {
            json.append(i == 0 ? "" : ",");
            each.accept(items.get(i));
        }
        json.append(']');
    }

    private void text(String key, String value) {
        key(key);
        string(value);
    }

    private void number(String key, int value) {
        key(key);
        json.append(value);
    }

    private void key(String key) {
        if (json.charAt(json.length() - 1) != '{') {
            json.append(',');
        }
        string(key);
        json.append(':');
    }

    private void string(String value) {
        json.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '"' || c == '\\') {
                json.append('\\').append(c);
            } else if (c < ' ' || Character.isSurrogate(c)) {
                json.append(String.format("\\u%04x", (int) c));
            } else {
                json.append(c);
            }
        }
        json.append('"');
    }
}
