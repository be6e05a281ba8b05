package io.zhijia.memberimport;

import static io.zhijia.memberimport.MemberImportPermission.IMPORT_MEMBERS;
import static io.zhijia.memberimport.MemberImportRefusal.KNOWN_ALREADY;
import static io.zhijia.memberimport.MemberImportRefusal.NOT_OF_THE_LIST;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.identity.Actor;
import io.zhijia.particulars.ValueList;
import io.zhijia.particulars.ValueLists;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The lists of values, and what a union's own sheets call them. */
@Service
@Transactional
class ValueListService {

    private final Spellings spellings;

    ValueListService(Spellings spellings) {
        this.spellings = spellings;
    }

    @Transactional(readOnly = true)
    List<Spelling> all(Actor actor) {
        actor.must(IMPORT_MEMBERS);
        return spellings.all(actor.union());
    }

    /**
     * One of them.
     *
     * @throws java.util.NoSuchElementException if there is no such list
     */
    ValueList list(Actor actor, String name) {
        actor.must(IMPORT_MEMBERS);
        return ValueLists.get(name);
    }

    void add(Actor actor, String name, String spelling, String value) {
        var list = list(actor, name);
        refuseIf(!list.values().contains(value), NOT_OF_THE_LIST, value);
        list.find(spelling).ifPresent(known -> refuseIf(true, KNOWN_ALREADY, spelling, known));
        spellings.keep(actor.union(), new Spelling(name, spelling, value));
    }

    void remove(Actor actor, String name, String spelling) {
        var list = list(actor, name);
        spellings.remove(actor.union(), list.name(), ValueList.plain(spelling));
    }
}
