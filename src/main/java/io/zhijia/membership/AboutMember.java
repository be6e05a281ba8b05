package io.zhijia.membership;

import io.zhijia.identity.AboutMe;
import io.zhijia.identity.Actor;
import io.zhijia.union.UnionDirectory;
import io.zhijia.union.UnionGroupId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the register says about the person who looks. */
@Component
class AboutMember implements AboutMe {

    private final RegisterReading register;
    private final UnionDirectory union;

    AboutMember(RegisterReading register, UnionDirectory union) {
        this.register = register;
        this.union = union;
    }

    @Override
    public List<Line> linesFor(Actor actor) {
        return register.own(actor)
                .map(member -> lines(member, Places.of(actor, union)))
                .orElse(List.of());
    }

    private static List<Line> lines(Member member, Places places) {
        return Stream.of(
                        new Line("membership.column.number", member.details().number()),
                        new Line(
                                "membership.column.group",
                                places.name(value(member.placement().group()))),
                        new Line(
                                "membership.column.department",
                                places.name(
                                        member.placement().department() == null
                                                ? null
                                                : member.placement()
                                                        .department()
                                                        .value())),
                        new Line("membership.column.phone", member.details().phone()),
                        new Line(
                                "membership.born",
                                Objects.toString(member.details().born(), "")),
                        new Line("membership.column.joined", member.joinedOn().toString()))
                .filter(line -> !line.value().isEmpty())
                .toList();
    }

    private static @Nullable UUID value(@Nullable UnionGroupId group) {
        return group == null ? null : group.value();
    }
}
