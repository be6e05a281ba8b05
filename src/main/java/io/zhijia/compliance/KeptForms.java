package io.zhijia.compliance;

import io.zhijia.identity.Actor;
import io.zhijia.privacy.KeptForAWhile;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Concluded forms: three years at least (个人信息保护法第五十六条). */
@Component
class KeptForms implements KeptForAWhile {

    private static final int THREE_YEARS = 36;

    private final Forms forms;
    private final MessageSource words;

    KeptForms(Forms forms, MessageSource words) {
        this.forms = forms;
        this.words = words;
    }

    @Override
    public String name() {
        return "compliance_form";
    }

    @Override
    public int months() {
        return THREE_YEARS;
    }

    @Override
    public int atLeast() {
        return THREE_YEARS;
    }

    @Override
    public int count(Actor actor, LocalDate before) {
        return forms.concludedBefore(actor.union(), before, Integer.MAX_VALUE).size();
    }

    @Override
    public List<String> some(Actor actor, LocalDate before, int most) {
        return forms.concludedBefore(actor.union(), before, most).stream()
                .map(form -> words.getMessage(form.kind().word(), null, LocaleContextHolder.getLocale()) + " "
                        + form.title())
                .toList();
    }

    @Override
    public int remove(Actor actor, LocalDate before) {
        return forms.removeConcludedBefore(actor.union(), before);
    }
}
