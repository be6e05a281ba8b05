package io.zhijia.audience;

import io.zhijia.identity.MemberId;
import io.zhijia.membership.PersonOnDay;
import io.zhijia.membership.Sex;
import io.zhijia.particulars.Nation;
import io.zhijia.particulars.Particular;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who is meant; what is null does not matter. Ages and years are whole ones on the day of the question.
 *
 * @param fromAge at least
 * @param toAge at most
 * @param newThisYear joined in the calendar year of that day
 * @param memberYears in the union for at least
 * @param workYears at work for at least, as far as the file says since when
 * @param minority of another nation than 汉族
 * @param list on a list another module keeps, see {@link KeptList}
 */
public record AudienceFilter(
        @Nullable Serving serving,
        @Nullable Sex sex,
        @Nullable Integer fromAge,
        @Nullable Integer toAge,
        @Nullable Boolean newThisYear,
        @Nullable Integer memberYears,
        @Nullable Integer workYears,
        @Nullable Boolean minority,
        @Nullable UUID group,
        @Nullable UUID department,
        @Nullable String list) {

    /** How they stand. */
    public enum Serving {
        IN_SERVICE,
        RETIRED,
        RESERVED;

        /** Message key of its name. */
        public String word() {
            return "membership.standing." + name();
        }
    }

    public static final AudienceFilter EVERYBODY =
            new AudienceFilter(null, null, null, null, null, null, null, null, null, null, null);

    public static AudienceFilter serving(Serving serving, @Nullable Sex sex) {
        return new AudienceFilter(serving, sex, null, null, null, null, null, null, null, null, null);
    }

    public static AudienceFilter aged(@Nullable Integer from, @Nullable Integer to) {
        return new AudienceFilter(Serving.IN_SERVICE, null, from, to, null, null, null, null, null, null, null);
    }

    public static AudienceFilter ofGroup(UUID group, @Nullable Sex sex) {
        return new AudienceFilter(Serving.IN_SERVICE, sex, null, null, null, null, null, null, group, null, null);
    }

    /** Whether the member's file has to be asked. */
    boolean asksFile() {
        return workYears != null || isTrue(minority);
    }

    /** Whether a list of another module has to be asked. */
    boolean asksList() {
        return list != null && !list.isEmpty(); // a field of a form that nothing was chosen in
    }

    boolean matches(PersonOnDay person, Map<Particular, String> file, Set<MemberId> listed, LocalDate day) {
        return stands(person)
                && (!asksList() || listed.contains(person.id()))
                && (sex == null || sex == person.sex())
                && (group == null || group.equals(person.group()))
                && (department == null || department.equals(person.department()))
                && isOfAge(person, day)
                && (!isTrue(newThisYear) || person.joinedOn().getYear() == day.getYear())
                && (memberYears == null || years(person.joinedOn(), day) >= memberYears)
                && (workYears == null || worked(file, day) >= workYears)
                && (!isTrue(minority) || isMinority(file));
    }

    private boolean stands(PersonOnDay person) {
        return serving == null
                || switch (serving) {
                    case IN_SERVICE -> person.isInService();
                    case RETIRED -> person.isRetired();
                    case RESERVED -> person.isReserved();
                };
    }

    /** Whose birth nobody knows is of no age. */
    private boolean isOfAge(PersonOnDay person, LocalDate day) {
        if (fromAge == null && toAge == null) {
            return true;
        }
        var age = person.age(day);
        return age >= 0 && (fromAge == null || age >= fromAge) && (toAge == null || age <= toAge);
    }

    private static long years(LocalDate since, LocalDate day) {
        return ChronoUnit.YEARS.between(since, day);
    }

    private static long worked(Map<Particular, String> file, LocalDate day) {
        try {
            return years(LocalDate.parse(file.getOrDefault(Particular.WORKING_SINCE, "")), day);
        } catch (DateTimeException unknown) {
            return -1;
        }
    }

    private static boolean isMinority(Map<Particular, String> file) {
        return Nation.isMinority(file.get(Particular.NATION));
    }

    private static boolean isTrue(@Nullable Boolean wanted) {
        return Boolean.TRUE.equals(wanted);
    }

    /** As the page of people takes it; what does not matter is left out. */
    public String query() {
        return shown().entrySet().stream()
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /** What matters, by the names of the form. */
    Map<String, String> shown() {
        var shown = new LinkedHashMap<String, String>();
        put(shown, "serving", serving);
        put(shown, "sex", sex);
        put(shown, "fromAge", fromAge);
        put(shown, "toAge", toAge);
        put(shown, "newThisYear", isTrue(newThisYear) ? true : null);
        put(shown, "memberYears", memberYears);
        put(shown, "workYears", workYears);
        put(shown, "minority", isTrue(minority) ? true : null);
        put(shown, "group", group);
        put(shown, "department", department);
        put(shown, "list", list);
        return shown;
    }

    private static void put(Map<String, String> shown, String name, @Nullable Object value) {
        if (value != null && !value.toString().isEmpty()) {
            shown.put(name, value.toString());
        }
    }
}
