package io.zhijia.compliance;

import static io.zhijia.compliance.CompliancePermission.KEEP_FORMS;
import static io.zhijia.compliance.ComplianceRefusal.NOT_A_YEAR;
import static io.zhijia.compliance.ComplianceRefusal.ROW_EMPTY;
import static io.zhijia.compliance.ComplianceRefusal.TITLE_MISSING;
import static io.zhijia.compliance.ComplianceRefusal.YEAR_TAKEN;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.identity.Actor;
import io.zhijia.privacy.Audit;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Forms are opened, filled in and concluded; the list of what is processed is kept. */
@Service
@Transactional
class ComplianceService {

    private final Forms forms;
    private final Audit audit;
    private final Clock clock;

    ComplianceService(Forms forms, Audit audit, Clock clock) {
        this.forms = forms;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    List<Form> all(Actor actor) {
        actor.must(KEEP_FORMS);
        return forms.all(actor.union());
    }

    @Transactional(readOnly = true)
    Form get(Actor actor, FormId id) {
        actor.must(KEEP_FORMS);
        return forms.get(actor.union(), id);
    }

    FormId open(Actor actor, FormKind kind, String title) {
        actor.must(KEEP_FORMS);
        refuseIf(title.isEmpty(), TITLE_MISSING);
        if (kind == FormKind.SELF_CHECK) {
            refuseIf(!title.matches("20\\d\\d"), NOT_A_YEAR, title);
            refuseIf(
                    forms.all(actor.union()).stream()
                            .anyMatch(other ->
                                    other.kind() == kind && other.title().equals(title)),
                    YEAR_TAKEN,
                    title);
        }
        var form = Form.opened(actor.union(), kind, title, LocalDate.now(clock));
        forms.save(form);
        audit.done(actor, "compliance.step.opened", null, "{" + kind.word() + "} " + title);
        return form.id();
    }

    void answer(Actor actor, FormId id, Map<Question, String> typed) {
        forms.save(get(actor, id).answered(typed, LocalDateTime.now(clock)));
    }

    void conclude(Actor actor, FormId id) {
        var form = get(actor, id).concluded(actor.signature(), LocalDate.now(clock));
        forms.save(form);
        audit.done(actor, "compliance.step.concluded", null, "{" + form.kind().word() + "} " + form.title());
    }

    /** Everybody may read it. */
    @Transactional(readOnly = true)
    List<Processing> processing(Actor actor) {
        return forms.processing(actor.union());
    }

    void add(Actor actor, String data, String purpose, String receivers, String kept) {
        actor.must(KEEP_FORMS);
        refuseIf(data.isEmpty() || purpose.isEmpty(), ROW_EMPTY);
        var last = forms.processing(actor.union()).stream()
                .mapToInt(Processing::number)
                .max()
                .orElse(0);
        forms.add(actor.union(), new Processing(last + 1, data, purpose, receivers, kept));
        audit.done(actor, "compliance.step.listed", null, data);
    }

    void remove(Actor actor, int number) {
        actor.must(KEEP_FORMS);
        forms.remove(actor.union(), number);
        audit.done(actor, "compliance.step.unlisted", null, String.valueOf(number));
    }
}
