package io.zhijia.web;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.AbstractPropertyBindingResult;
import org.springframework.web.servlet.support.ExtendedServletRequestDataBinder;

/**
 * Makes a form record from what was typed, even where a part of it is no number or no day.
 *
 * <p>Spring begins its list of mistakes before there is a record, and thereby loses the record: a controller that adds a
 * mistake of its own would fail, one that shows the form again would show it without a word. Here the mistakes move to a
 * list that knows the record.
 */
final class FormBinder extends ExtendedServletRequestDataBinder {

    private @Nullable AbstractPropertyBindingResult mistakes;

    FormBinder(@Nullable Object target, String name) {
        super(target, name);
    }

    @Override
    public void construct(ValueResolver typed) {
        super.construct(new NothingChosen(typed));
        if (getTarget() != null && getBindingResult().hasErrors()) {
            var known = createBeanPropertyBindingResult();
            known.addAllErrors(getBindingResult());
            mistakes = known;
        }
    }

    @Override
    protected AbstractPropertyBindingResult getInternalBindingResult() {
        return mistakes == null ? super.getInternalBindingResult() : mistakes;
    }

    /** A choice nobody has made comes as an empty text; an id, which is a record of ours, is then not there. */
    private record NothingChosen(ValueResolver typed) implements ValueResolver {

        @Override
        public @Nullable Object resolveValue(String name, Class<?> type) {
            var value = typed.resolveValue(name, type);
            return type.isRecord() && value instanceof String text && text.isEmpty() ? null : value;
        }

        @Override
        public Set<String> getNames() {
            return typed.getNames();
        }
    }
}
