package io.zhijia.orgtree;

import static io.zhijia.orgtree.TreeRefusal.APPROVAL_MISSING;
import static io.zhijia.orgtree.TreeRefusal.BELOW_ITSELF;
import static io.zhijia.orgtree.TreeRefusal.CLOSED;
import static io.zhijia.orgtree.TreeRefusal.NOT_ON_THAT_SIDE;
import static io.zhijia.orgtree.TreeRefusal.NO_SUCH_UNION;
import static io.zhijia.orgtree.TreeRefusal.OTHERS_BELOW;
import static io.zhijia.orgtree.TreeRefusal.REPORT_MISSING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.zhijia.identity.Actor;
import io.zhijia.identity.DemoUnion;
import io.zhijia.membership.HeadCounts;
import io.zhijia.orgtree.Tree.Branch;
import io.zhijia.refusal.Refusal;
import io.zhijia.union.UnionService;
import io.zhijia.union.UnitKind;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationEventPublisher;

@SpringBootTest(properties = "demo=true")
class TreeModuleTests {

    private static final LocalDate FOUNDED = LocalDate.of(2015, 9, 1);
    private static final LocalDate LATER = LocalDate.of(2021, 9, 1);

    private final TreeService service;
    private final Below below;
    private final HeadCounts counts;
    private final UnionService unions;
    private final ApplicationEventPublisher modules;
    private Actor by = DemoUnion.found().secretary();

    TreeModuleTests(
            TreeService service,
            Below below,
            HeadCounts counts,
            UnionService unions,
            ApplicationEventPublisher modules) {
        this.service = service;
        this.below = below;
        this.counts = counts;
        this.unions = unions;
        this.modules = modules;
    }

    @BeforeEach
    void aUnionWithItsOwnTree() {
        var demo = DemoUnion.found();
        modules.publishEvent(demo);
        by = demo.secretary();
    }

    @Test
    void aPastDayShowsTheNamesAndPlacesOfThatDay() {
        var north = branch("北校区", null);
        var office = branch("办公组", null);
        service.rename(by, office, "综合办公组", north, LATER);

        assertThat(names(LATER.minusDays(1))).contains("1 办公组");
        assertThat(names(LATER)).contains("2 综合办公组").doesNotContain("1 办公组");
        assertThat(names(FOUNDED.minusDays(1))).doesNotContain("1 北校区");
    }

    @Test
    void isClosedWithAReportAndNotBeforeThoseBelow() {
        var north = branch("北校区", null);
        var office = branch("办公组", north);

        refused(() -> service.close(by, north, LATER, "5 号"), OTHERS_BELOW);
        refused(() -> service.close(by, office, LATER, ""), REPORT_MISSING);
        service.close(by, office, LATER, "5 号");
        service.close(by, north, LATER, "6 号");

        assertThat(names(LATER)).contains("2 办公组");
        assertThat(names(LATER.plusDays(1))).doesNotContain("1 北校区", "2 办公组");
        refused(() -> service.rename(by, north, "南校区", null, LATER), CLOSED);
    }

    @Test
    void nothingBelongsBelowItselfAndFoundingIsApproved() {
        var north = branch("北校区", null);
        var office = branch("办公组", north);
        refused(() -> service.rename(by, north, "北校区", office, LATER), BELOW_ITSELF);
        refused(() -> Node.opened(by.union(), NodeKind.GRASS_ROOTS, false, FOUNDED, ""), APPROVAL_MISSING);
        refused(() -> Node.opened(by.union(), NodeKind.PROVINCE, false, FOUNDED, ""), NOT_ON_THAT_SIDE);
        refused(() -> Node.opened(by.union(), NodeKind.BRANCH, true, FOUNDED, ""), NOT_ON_THAT_SIDE);
    }

    /** An upper union reads how many there are, and only once the one below has named it. */
    @Test
    void figuresAreReadOnlyWithTheConsentOfTheUnionBelow() {
        var upper = DemoUnion.found().secretary();
        var name = "总工会" + upper.union();
        unions.found(upper, name.substring(0, 30), UnitKind.TOWNSHIP);
        var asking = new Asking(by.union(), upper.union());

        assertThat(below.figures(asking)).isEmpty();

        var above = service.open(by, Node.opened(by.union(), NodeKind.TOWNSHIP, true, FOUNDED, ""), "街道总工会", null);
        refused(() -> service.link(by, above, "没有的工会"), NO_SUCH_UNION);
        service.link(by, above, name.substring(0, 30));

        assertThat(below.figures(asking)).contains(counts.inService(by));
        assertThat(below.figures(new Asking(by.union(), DemoUnion.found().union())))
                .isEmpty();
        service.link(by, above, "");
        assertThat(below.figures(asking)).isEmpty();
    }

    @Test
    void anotherUnionSeesNothingOfIt() {
        var other = DemoUnion.found().secretary();
        var north = branch("北校区", null);

        assertThat(service.tree(other, LATER).nodes()).isEmpty();
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> service.close(other, north, LATER, "5 号"));
    }

    private NodeId branch(String name, @Nullable NodeId parent) {
        return service.open(by, Node.opened(by.union(), NodeKind.BRANCH, false, FOUNDED, ""), name, parent);
    }

    private List<String> names(LocalDate day) {
        return service.tree(by, day).below().stream()
                .map((Branch branch) -> branch.depth() + " " + branch.name())
                .toList();
    }

    private static void refused(ThrowingCallable step, TreeRefusal reason) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(step)
                .extracting(Refusal::reason)
                .isEqualTo(reason);
    }
}
