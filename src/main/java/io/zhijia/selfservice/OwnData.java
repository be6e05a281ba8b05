package io.zhijia.selfservice;

import io.zhijia.identity.AboutMe.Line;
import io.zhijia.identity.Actor;
import io.zhijia.memberfile.FileIntake;
import io.zhijia.membership.Member;
import io.zhijia.membership.RegisterReading;
import io.zhijia.particulars.Particular;
import io.zhijia.privacy.Secret;
import io.zhijia.union.Department;
import io.zhijia.union.UnionDirectory;
import io.zhijia.web.Choice;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What register and file say about the person who looks, in the order of the national sheet. */
@Service
@Transactional(readOnly = true)
class OwnData {

    private final RegisterReading register;
    private final FileIntake files;
    private final UnionDirectory union;

    OwnData(RegisterReading register, FileIntake files, UnionDirectory union) {
        this.register = register;
        this.files = files;
        this.union = union;
    }

    /** Empty for somebody who is not on the register. */
    List<Line> of(Actor actor) {
        return register.own(actor).map(member -> lines(actor, member)).orElse(List.of());
    }

    private List<Line> lines(Actor actor, Member member) {
        var details = member.details();
        var file = files.own(actor);
        var lines = new ArrayList<Line>();
        add(lines, "membership.column.name", details.name());
        add(lines, "membership.column.number", details.number());
        add(lines, "membership.born", details.born());
        add(lines, Secret.PHONE.word(), details.phone());
        add(lines, Secret.IDENTITY_NUMBER.word(), file.identityMask());
        add(lines, Secret.BANK_ACCOUNT.word(), file.bankMask());
        add(lines, "membership.column.group", group(actor, member));
        add(lines, "membership.column.department", department(actor, member));
        add(lines, "membership.column.joined", member.joinedOn());
        for (var particular : Particular.values()) {
            add(lines, particular.word(), file.fact(particular));
        }
        return lines;
    }

    private static void add(List<Line> lines, String word, @Nullable Object value) {
        var text = Objects.toString(value, "");
        if (!text.isEmpty()) {
            lines.add(new Line(word, text));
        }
    }

    private String group(Actor actor, Member member) {
        var group = member.placement().group();
        return group == null
                ? ""
                : name(
                        union.groups(actor).stream()
                                .map(one -> new Choice(one.id().toString(), one.name()))
                                .toList(),
                        group.value());
    }

    private String department(Actor actor, Member member) {
        var department = member.placement().department();
        return department == null
                ? ""
                : name(union.departments(actor).stream().map(Department::choice).toList(), department.value());
    }

    private static String name(List<Choice> all, UUID id) {
        return all.stream()
                .filter(one -> one.value().equals(id.toString()))
                .map(Choice::name)
                .findFirst()
                .orElse("");
    }
}
