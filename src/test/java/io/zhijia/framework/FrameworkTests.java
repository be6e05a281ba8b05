package io.zhijia.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.zhijia.framework.Grouped.Thing;
import io.zhijia.framework.Tag.Kind;
import io.zhijia.refusal.Refusal;
import io.zhijia.tenancy.UnionId;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FrameworkTests {

    private final Framework functions =
            Framework.of(UnionId.next(), FrameworkId.next(), "四大职能", false, List.of("维护", "参与"));

    @Test
    void otherStrandsMakeANewVersionAndTheSameOnesNone() {
        assertThat(functions.version()).isOne();
        assertThat(functions.having(List.of("维护", "参与"))).isEqualTo(functions);

        var next = functions.having(List.of("维护", "教育"));

        assertThat(next.version()).isEqualTo(2);
        assertThat(next.current()).extracting(Strand::name).containsExactly("维护", "教育");
        assertThat(next.strands())
                .filteredOn(strand -> !strand.isCurrent())
                .extracting(Strand::name, Strand::until)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("参与", 2));
    }

    @Test
    void aStrandThatComesBackIsTheOneThatWasDropped() {
        var back = functions.having(List.of("维护")).having(List.of("维护", "参与"));

        assertThat(back.strands())
                .extracting(Strand::id)
                .containsExactlyElementsOf(
                        functions.strands().stream().map(Strand::id).toList());
        assertThat(back.version()).isEqualTo(3);
    }

    @Test
    void namesNothingOnlyWhereItsSourceDoesNot() {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> functions.having(List.of()));
        assertThat(Framework.of(UnionId.next(), FrameworkId.next(), "三种意识", true, List.of())
                        .current())
                .isEmpty();
        var many =
                IntStream.rangeClosed(0, Framework.MOST).mapToObj(i -> "第" + i).toList();
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> functions.having(many));
        assertThat(functions.having(many.subList(0, Framework.MOST)).current()).hasSize(Framework.MOST);
    }

    @Test
    void aRecordFollowsItsItemUntilItIsSortedItself() {
        var care = functions.strands().getFirst().id();
        var voice = functions.strands().getLast().id();
        var item = new Thing(Kind.ITEM, UUID.randomUUID(), "走访", "", null, null);
        var following = new Thing(Kind.RECORD, UUID.randomUUID(), "走访李老师", "", null, item.id());
        var own = new Thing(Kind.RECORD, UUID.randomUUID(), "座谈", "", null, item.id());
        var loose = new Thing(Kind.RECORD, UUID.randomUUID(), "别的", "", null, null);

        var grouped = Grouped.of(
                functions,
                List.of(item, following, own, loose),
                Map.of(item.id(), Set.of(care, UUID.randomUUID()), own.id(), Set.of(voice)));

        assertThat(grouped.strands().getFirst().things()).containsExactly(item, following);
        assertThat(grouped.strands().getLast().things()).containsExactly(own);
        assertThat(grouped.rest()).containsExactly(loose);
    }

    @Test
    void aDroppedStrandIsShownAsLongAsSomethingCarriesIt() {
        var dropped = functions.strands().getLast();
        var next = functions.having(List.of("维护"));
        var item = new Thing(Kind.ITEM, UUID.randomUUID(), "提案", "", null, null);

        assertThat(Grouped.of(next, List.of(item), Map.of(item.id(), Set.of(dropped.id())))
                        .strands())
                .hasSize(2);
        assertThat(Grouped.of(next, List.of(item), Collections.emptyMap()).strands())
                .hasSize(1);
    }
}
