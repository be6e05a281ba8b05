package io.zhijia.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.zhijia.refusal.Refusal;
import io.zhijia.tenancy.UnionTransaction;
import io.zhijia.web.Choice;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.transaction.support.TransactionOperations;

@ApplicationModuleTest(mode = BootstrapMode.DIRECT_DEPENDENCIES)
class PeoplePickerTests {

    private final PeoplePicker picker;
    private final People people;
    private final UnionTransaction transaction;
    private final LocalDate today;
    private DemoUnion qingshan = DemoUnion.found();
    private Actor secretary = qingshan.secretary();

    PeoplePickerTests(PeoplePicker picker, People people, TransactionOperations transaction, Clock clock) {
        this.picker = picker;
        this.people = people;
        this.transaction = new UnionTransaction(transaction);
        this.today = LocalDate.now(clock);
    }

    @BeforeEach
    void anotherUnionForEachTest() {
        qingshan = DemoUnion.found();
        secretary = qingshan.secretary();
    }

    @Test
    void peopleAreListedByNameAndNamesakesByNumber() {
        keep("王强", "1032");
        keep("陈静", "1007");
        keep("王强", "1001");

        assertThat(picker.choices(secretary)).extracting(Choice::name).containsExactly("陈静", "王强 1001", "王强 1032");
    }

    @Test
    void aChoiceANameAndAStaffNumberAllMeanThePerson() {
        var chenJing = keep("陈静", "1007");

        assertThat(List.of(chenJing.toString(), "陈静", " 1007 "))
                .allSatisfy(typed -> assertThat(picker.pick(secretary, typed)).isEqualTo(chenJing));
    }

    @Test
    void namesTypedIntoOneFieldAreToldApart() {
        var both = List.of(keep("陈静", "1007"), keep("李娜", "1008"));

        assertThat(picker.pickAll(secretary, List.of("陈静，李娜", ""))).containsExactlyInAnyOrderElementsOf(both);
    }

    @Test
    void aNameOfTwoPeopleAsksForTheNumber() {
        keep("王强", "1032");
        keep("王强", "1001");

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> picker.pick(secretary, "王强"))
                .satisfies(no -> assertThat(no.facts()).containsExactly("王强", 2, "1001、1032"));
    }

    @Test
    void nobodyChoosesSomebodyWhoHasLeft() {
        var gone = MemberId.next();
        keep(new Person(qingshan.union(), gone, "李娜", "1008", today));
        var leaving = MemberId.next();
        keep(new Person(qingshan.union(), leaving, "王强", "1009", today.plusDays(1)));

        assertThat(picker.choices(secretary)).extracting(Choice::name).containsExactly("王强");
        assertThat(picker.isHere(secretary, leaving)).isTrue();
        assertThat(picker.isHere(secretary, gone)).isFalse();
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> picker.pick(secretary, gone.toString()));
    }

    @Test
    void nobodyChoosesSomebodyOfAnotherUnion() {
        var theirs = keep("陈静", "1007");
        var elsewhere = DemoUnion.found().secretary();

        assertThat(picker.choices(elsewhere)).isEmpty();
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> picker.pick(elsewhere, theirs.toString()));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> picker.pick(elsewhere, "陈静"));
    }

    private MemberId keep(String name, String number) {
        var id = MemberId.next();
        keep(Person.here(qingshan.union(), id, name, number));
        return id;
    }

    private void keep(Person person) {
        transaction.run(qingshan.union(), () -> people.keep(qingshan.union(), List.of(person)));
    }
}
