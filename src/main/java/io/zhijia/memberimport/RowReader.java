package io.zhijia.memberimport;

import io.zhijia.memberfile.OwnField;
import io.zhijia.particulars.IdentityNumber;
import io.zhijia.particulars.Particular;
import io.zhijia.particulars.ValueList;
import io.zhijia.particulars.ValueLists;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads one row: each cell into the value it means, or into what is wrong with it. Empty cells say nothing. */
final class RowReader {

    private static final Pattern SPOILT = Pattern.compile("\\d(\\.\\d+)?[eE]\\+?\\d{2}");
    /** What Excel shows where a formula found nothing. */
    private static final Pattern FAILED = Pattern.compile("#(REF!|N/A|VALUE!|NAME\\?|DIV/0!|NUM!|NULL!|SPILL!|CALC!)");

    private static final Pattern PHONE = Pattern.compile("\\+?[\\d-]{5,20}");

    private final Map<Integer, Field> columns;
    private final Map<Integer, OwnField> own;
    private final OwnWords words;
    private final Places places;
    private final LocalDate today;

    RowReader(Map<Integer, Field> columns, Map<Integer, OwnField> own, OwnWords words, Places places, LocalDate today) {
        this.columns = columns;
        this.own = own;
        this.words = words;
        this.places = places;
        this.today = today;
    }

    /** Values by field, canonical: days as 2024-03-01, sex as 男 or 女, values of lists as the list has them. */
    record Read(Map<Field, String> values, Map<OwnField, String> own, List<Problem> problems) {
        String get(Field field) {
            return values.getOrDefault(field, "");
        }

        Optional<LocalDate> day(Field field) {
            return Optional.ofNullable(values.get(field)).map(LocalDate::parse);
        }
    }

    Read read(List<String> cells) {
        var read = new Read(new EnumMap<>(Field.class), new LinkedHashMap<>(), new ArrayList<>());
        columns.forEach((column, field) -> {
            var text = text(cells, column);
            if (FAILED.matcher(text).matches()) {
                read.problems().add(Problem.of(field, "FORMULA", text));
            } else if (!text.isEmpty()) {
                cell(field, text, read);
            }
        });
        own.forEach((column, field) -> {
            var text = text(cells, column);
            if (!text.isEmpty()) {
                OwnColumns.read(field, text, read);
            }
        });
        complete(read);
        return read;
    }

    private static String text(List<String> cells, int column) {
        return column < cells.size() ? plain(cells.get(column)) : "";
    }

    private static String plain(String text) {
        return text.replaceAll("[\\s　\u00a0\ufeff]+", " ").strip();
    }

    private void cell(Field field, String text, Read read) {
        switch (field) {
            case NAME -> limited(field, text.replaceAll("(?<=\\p{IsHan}) (?=\\p{IsHan})", ""), 30, read);
            case NUMBER -> limited(field, DayText.halfWidth(text).replace(" ", ""), 40, read);
            case SEX -> listed(field, text, ValueLists.get("SEX"), read);
            case CHANGE -> listed(field, text, ValueLists.get("CHANGE"), read);
            case CHANGE_REASON ->
                read.values()
                        .put(
                                field,
                                words.find(ValueLists.get("CHANGE_REASON"), text)
                                        .orElse(text));
            case PHONE -> phone(text, read);
            case ID_NUMBER -> read.values().put(field, IdentityNumber.plain(text));
            case GROUP, DEPARTMENT -> place(field, text, read);
            case BORN, CHANGED_ON, JOINED, WORKING_SINCE -> day(field, text, read);
            case NATION,
                    EMPLOYMENT,
                    ID_KIND,
                    EDUCATION,
                    SKILL,
                    HOUSEHOLD,
                    HOUSEHOLD_PLACE,
                    POLITICAL,
                    WORKPLACE,
                    NATIVE_PLACE,
                    MIGRANT,
                    POST,
                    TITLE,
                    EMERGENCY_CONTACT,
                    ADDRESS -> particular(field, text, read);
        }
    }

    private void particular(Field field, String text, Read read) {
        var list = field.particular().flatMap(Particular::list);
        if (list.isPresent()) {
            listed(field, text, list.get(), read);
        } else {
            limited(field, text, 100, read);
        }
    }

    private void listed(Field field, String text, ValueList list, Read read) {
        words.find(list, text)
                .ifPresentOrElse(
                        value -> read.values().put(field, value),
                        () -> read.problems()
                                .add(Problem.of(
                                        field,
                                        "NOT_IN_LIST",
                                        text,
                                        String.join(
                                                "、",
                                                list.values().stream().limit(8).toList()))));
    }

    private static void limited(Field field, String text, int most, Read read) {
        if (text.length() > most) {
            read.problems().add(Problem.of(field, "TOO_LONG", most));
        } else {
            read.values().put(field, text);
        }
    }

    private static void phone(String text, Read read) {
        var plain = DayText.halfWidth(text).replaceAll("[ ()]", "");
        if (SPOILT.matcher(plain).matches() || !PHONE.matcher(plain).matches()) {
            read.problems().add(Problem.of(Field.PHONE, "PHONE", text));
        } else {
            read.values().put(Field.PHONE, plain.replace("-", ""));
        }
    }

    private void place(Field field, String text, Read read) {
        if (places.id(field, text).isPresent()) {
            read.values().put(field, text);
        } else {
            read.problems().add(Problem.of(field, "NO_SUCH_PLACE", text));
        }
    }

    private void day(Field field, String text, Read read) {
        var day = DayText.read(text);
        if (day.isEmpty()) {
            read.problems().add(Problem.of(field, "NO_DAY", text));
        } else if (day.get().isAfter(today) || day.get().getYear() < 1900) {
            read.problems().add(Problem.of(field, "DAY_IMPOSSIBLE", day.get()));
        } else {
            read.values().put(field, day.get().toString());
        }
    }

    /** The identity number is checked, tells what is missing, and must agree with what is there. */
    private static void complete(Read read) {
        if (!read.values().containsKey(Field.NAME)
                && read.problems().stream().noneMatch(problem -> problem.field() == Field.NAME)) {
            read.problems().add(Problem.of(Field.NAME, "NAME_MISSING"));
        }
        var typed = read.get(Field.ID_NUMBER);
        if (typed.isEmpty()
                || !read.values().getOrDefault(Field.ID_KIND, "居民身份证").equals("居民身份证")) {
            return;
        }
        if (SPOILT.matcher(typed).matches() || typed.matches("\\d{15}000")) {
            read.problems().add(Problem.of(Field.ID_NUMBER, "ID_SPOILT", typed));
            return;
        }
        try {
            agree(IdentityNumber.of(typed), read);
        } catch (IdentityNumber.Wrong wrong) {
            read.problems()
                    .add(Problem.of(Field.ID_NUMBER, "ID_" + wrong.mistake().name(), typed.length()));
        }
    }

    private static void agree(IdentityNumber number, Read read) {
        read.values().put(Field.ID_NUMBER, number.text());
        var born = number.born().toString();
        var sex = number.isOfAWoman() ? "女" : "男";
        if (!read.values().getOrDefault(Field.BORN, born).equals(born)) {
            read.problems().add(Problem.of(Field.BORN, "BORN_OTHERWISE", born));
        } else if (read.problems().stream().noneMatch(problem -> problem.field() == Field.BORN)) {
            read.values().put(Field.BORN, born);
        }
        if (!read.values().getOrDefault(Field.SEX, sex).equals(sex)) {
            read.problems().add(Problem.of(Field.SEX, "OTHER_SEX", sex));
        } else {
            read.values().put(Field.SEX, sex);
        }
    }
}
