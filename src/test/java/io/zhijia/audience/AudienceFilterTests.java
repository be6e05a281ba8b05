package io.zhijia.audience;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhijia.identity.MemberId;
import io.zhijia.membership.PersonOnDay;
import io.zhijia.membership.Sex;
import io.zhijia.particulars.Particular;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AudienceFilterTests {

    private static final LocalDate BORN = LocalDate.of(1991, 3, 6);

    @ParameterizedTest
    @CsvSource({"2026-03-05, 34", "2026-03-06, 35", "2027-03-05, 35", "2027-03-06, 36"})
    void ageIsThatOfTheDay(LocalDate day, int age) {
        var person = person(BORN, LocalDate.of(2015, 9, 1), false);

        assertThat(person.age(day)).isEqualTo(age);
        assertThat(AudienceFilter.aged(null, 35).matches(person, Map.of(), Set.of(), day))
                .isEqualTo(age <= 35);
        assertThat(AudienceFilter.aged(36, null).matches(person, Map.of(), Set.of(), day))
                .isEqualTo(age >= 36);
    }

    @Test
    void whoseBirthNobodyKnowsIsOfNoAge() {
        var person = person(null, LocalDate.of(2015, 9, 1), false);

        assertThat(AudienceFilter.aged(null, 200).matches(person, Map.of(), Set.of(), BORN.plusYears(30)))
                .isFalse();
        assertThat(AudienceFilter.EVERYBODY.matches(person, Map.of(), Set.of(), BORN.plusYears(30)))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "1996-09-01, 2026-08-31, false",
        "1996-09-01, 2026-09-01, true",
        "'', 2026-09-01, false",
        "1996, 2026-09-01, false"
    })
    void thirtyYearsAtWorkAreWholeYearsAsTheFileSays(String since, LocalDate day, boolean isMeant) {
        var file = Map.of(Particular.WORKING_SINCE, since);

        assertThat(Preset.LONG_SERVING.filter().matches(person(BORN, BORN.plusYears(22), false), file, Set.of(), day))
                .isEqualTo(isMeant);
    }

    @ParameterizedTest
    @CsvSource({"2025-12-31, false", "2026-01-01, true", "2026-03-05, true"})
    void whoJoinedThatYearIsNew(LocalDate joined, boolean isNew) {
        assertThat(Preset.NEWCOMERS
                        .filter()
                        .matches(person(BORN, joined, false), Map.of(), Set.of(), LocalDate.of(2026, 3, 5)))
                .isEqualTo(isNew);
    }

    @ParameterizedTest
    @CsvSource({"汉族, false", "'', false", "回族, true"})
    void whoseNationNobodyKnowsIsNotCounted(String nation, boolean isMeant) {
        assertThat(Preset.MINORITIES
                        .filter()
                        .matches(
                                person(BORN, BORN.plusYears(25), false),
                                Map.of(Particular.NATION, nation),
                                Set.of(),
                                BORN.plusYears(30)))
                .isEqualTo(isMeant);
    }

    @Test
    void aListNarrowsLikeAnyOtherTrait() {
        var person = person(BORN, BORN.plusYears(22), false);
        var listed = new AudienceFilter(null, null, null, null, null, null, null, null, null, null, "activist");
        var notAsked = new AudienceFilter(null, null, null, null, null, null, null, null, null, null, "");

        assertThat(listed.matches(person, Map.of(), Set.of(person.id()), BORN)).isTrue();
        assertThat(listed.matches(person, Map.of(), Set.of(), BORN)).isFalse();
        assertThat(notAsked.matches(person, Map.of(), Set.of(), BORN)).isTrue();
        assertThat(listed.query()).isEqualTo("list=activist");
        assertThat(notAsked.query()).isEmpty();
    }

    @Test
    void theRetiredAreNotAmongWomenInService() {
        var retired = person(BORN, BORN.plusYears(25), true);

        assertThat(Preset.WOMEN.filter().matches(retired, Map.of(), Set.of(), BORN.plusYears(60)))
                .isFalse();
        assertThat(Preset.RETIREES.filter().matches(retired, Map.of(), Set.of(), BORN.plusYears(60)))
                .isTrue();
    }

    @Test
    void anAddressTellsWhatMattersAndNothingElse() {
        assertThat(Preset.YOUNG.filter().query()).isEqualTo("serving=IN_SERVICE&toAge=35");
        assertThat(AudienceFilter.EVERYBODY.query()).isEmpty();
    }

    private static PersonOnDay person(@Nullable LocalDate born, LocalDate joined, boolean isRetired) {
        return new PersonOnDay(MemberId.next(), "1", "李娜", Sex.FEMALE, born, joined, isRetired, false, null, null);
    }
}
