package io.zhijia;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhijia.DemoWalk.Form;
import io.zhijia.database.EmptyDatabase;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Whatever somebody sends in place of a form, the answer is a page or a refusal, never a fault of ours. Some minutes:
 * {@code mvn test -Dtest=BadForms}.
 */
@SpringBootTest(properties = "demo=true")
@AutoConfigureMockMvc(print = MockMvcPrint.NONE) // thousands of answers would be kept to be printed
@EmptyDatabase
class BadForms {

    private static final String WHO = "zhaomin";
    private static final List<String> BAD =
            List.of("", "不是", "-1", "99999999999999999999", "2026-13-45", "nul\u0000{0}'\"<b>", "长".repeat(6000));

    private final DemoWalk walk;
    private final Set<String> faults = new TreeSet<>();

    BadForms(
            MockMvcTester browser,
            JdbcClient sql,
            TransactionOperations transaction,
            RequestMappingHandlerMapping handlers) {
        walk = new DemoWalk(WHO, browser, sql, transaction, handlers);
    }

    @Test
    void noFormSentWronglyIsAFaultOfOurs() {
        var forms = walk.forms(walk.pages());

        forms.forEach(form -> BAD.forEach(bad -> send(filled(form, bad))));
        forms.forEach(form -> form.fields().keySet().forEach(missing -> send(without(form, missing))));
        assertThat(faults).isEmpty();
    }

    private void send(Form form) {
        var answer = walk.send(WHO, form);
        if (answer.getUnresolvedException() != null) {
            var cause = NestedExceptionUtils.getMostSpecificCause(answer.getUnresolvedException());
            faults.add(form.action() + ": " + cause.getClass().getSimpleName() + " at " + cause.getStackTrace()[0]);
        } else if (answer.getResponse().getStatus() >= 500) {
            faults.add(form.action() + ": " + answer.getResponse().getStatus());
        }
    }

    private static Form filled(Form form, String bad) {
        var fields = new HashMap<>(form.fields());
        fields.replaceAll((name, value) -> bad);
        return new Form(form.action(), form.multipart(), fields);
    }

    private static Form without(Form form, String missing) {
        var fields = new HashMap<>(form.fields());
        fields.remove(missing);
        return new Form(form.action(), form.multipart(), fields);
    }
}
