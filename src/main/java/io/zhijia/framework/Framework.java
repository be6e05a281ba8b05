package io.zhijia.framework;

import static io.zhijia.framework.FrameworkRefusal.NO_STRANDS;
import static io.zhijia.framework.FrameworkRefusal.TOO_MANY_STRANDS;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.tenancy.UnionId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * A numbered framework of a union.
 *
 * @param unexpanded the paper it comes from names it without saying what is in it
 * @param strands also those that were dropped, in their order
 * @param version of the strands, from 1
 */
record Framework(UnionId union, FrameworkId id, String name, boolean unexpanded, List<Strand> strands, int version) {

    static final int MOST = 20;

    /** What unions usually have, offered. */
    enum Usual {
        FUNCTIONS("四大职能", "维护", "参与", "教育", "建设"),
        DUTIES("四项职责", "组织职工", "引导职工", "服务职工", "维护职工合法权益"),
        RIGHTS("保障五权", "知情权", "参与权", "表达权", "监督权", "决策权");

        private final String title;

        @SuppressWarnings("ImmutableEnumChecker") // made by List.of
        private final List<String> strands;

        Usual(String title, String... strands) {
            this.title = title;
            this.strands = List.of(strands);
        }

        String title() {
            return title;
        }

        List<String> strands() {
            return strands;
        }
    }

    static Framework of(UnionId union, FrameworkId id, String name, boolean unexpanded, List<String> strands) {
        return new Framework(union, id, name, unexpanded, List.of(), 0).having(strands);
    }

    Framework called(String newName, boolean isUnexpanded) {
        return new Framework(union, id, newName, isUnexpanded, strands, version);
    }

    /** With these strands from now on; those not named any more are dropped, what they were tagged on keeps them. */
    Framework having(List<String> names) {
        refuseIf(names.isEmpty() && !unexpanded, NO_STRANDS, name);
        refuseIf(names.size() > MOST, TOO_MANY_STRANDS, names.size(), MOST);
        if (version > 0 && names.equals(current().stream().map(Strand::name).toList())) {
            return this;
        }
        var all = new ArrayList<Strand>();
        for (int i = 0; i < names.size(); i++) {
            all.add(strand(names.get(i), i));
        }
        strands.stream()
                .filter(strand -> !names.contains(strand.name()))
                .map(strand -> strand.isCurrent()
                        ? new Strand(strand.id(), strand.place(), strand.name(), strand.since(), version + 1)
                        : strand)
                .forEach(all::add);
        return new Framework(union, id, name, unexpanded, List.copyOf(all), version + 1);
    }

    /** One that was dropped comes back as it was. */
    private Strand strand(String named, int place) {
        return strands.stream()
                .filter(known -> known.name().equals(named))
                .findFirst()
                .map(known -> new Strand(known.id(), place, named, known.since(), null))
                .orElseGet(() -> new Strand(UUID.randomUUID(), place, named, version + 1, null));
    }

    List<Strand> current() {
        return strands.stream().filter(Strand::isCurrent).toList();
    }
}
