package io.zhijia.memberfile;

import io.zhijia.identity.DemoUnion;
import io.zhijia.membership.PersonOnDay;
import io.zhijia.membership.RegisterDays;
import io.zhijia.particulars.Particular;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The made-up union knows of which nation its members are and which professional title they have. */
@Component
class DemoFiles {

    private static final List<String> TITLES = List.of("中级", "副高级", "中级", "初级", "副高级", "中级", "正高级", "初级");
    private static final int EACH_OF_A_MINORITY = 6;

    private final FileIntake files;
    private final RegisterDays register;
    private final Clock clock;

    DemoFiles(FileIntake files, RegisterDays register, Clock clock) {
        this.files = files;
        this.register = register;
        this.clock = clock;
    }

    @EventListener
    @Order(DemoUnion.WORK)
    public void on(DemoUnion demo) {
        var by = demo.secretary();
        var people = register.on(by, LocalDate.now(clock)).stream()
                .map(PersonOnDay::id)
                .toList();
        files.keep(
                by,
                IntStream.range(0, people.size())
                        .mapToObj(i -> files.of(by, people.get(i)).with(facts(i)))
                        .toList());
    }

    private static Map<Particular, String> facts(int i) {
        return Map.of(
                Particular.NATION,
                i % EACH_OF_A_MINORITY == 1 ? "回族" : "汉族",
                Particular.TITLE,
                TITLES.get(i % TITLES.size()));
    }
}
