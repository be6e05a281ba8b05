package io.zhijia.memberimport;

import io.zhijia.identity.Actor;
import io.zhijia.identity.MemberId;
import io.zhijia.identity.Permission;
import io.zhijia.twoperson.DangerousStep;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Everybody's identity number in one file. */
@Component
class SheetExport implements DangerousStep {

    /** There is only the one sheet. */
    static final String ALL = "all";

    private final MessageSource words;

    SheetExport(MessageSource words) {
        this.words = words;
    }

    @Override
    public String name() {
        return "memberimport.official";
    }

    @Override
    public String word() {
        return "memberimport.official.get";
    }

    @Override
    public Permission permission() {
        return MemberImportPermission.EXPORT_SHEET;
    }

    @Override
    public String about(Actor actor, String subject) {
        return words.getMessage("memberimport.official.about", null, Locale.SIMPLIFIED_CHINESE);
    }

    @Override
    public Optional<MemberId> concerned(String subject) {
        return Optional.empty();
    }
}
