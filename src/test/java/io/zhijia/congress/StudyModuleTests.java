package io.zhijia.congress;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.zhijia.document.Attachment;
import io.zhijia.document.DocumentService;
import io.zhijia.identity.DemoUnion;
import io.zhijia.refusal.Refusal;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

/** What delegates learn from lies with the training, and every member may read it. */
@SpringBootTest(properties = "demo=true")
class StudyModuleTests {

    private final TrainingService trainings;
    private final StudyService service;
    private final DocumentService documents;
    private final SittingOfThree sitting;

    StudyModuleTests(
            ApplicationContext beans, TrainingService trainings, StudyService service, DocumentService documents) {
        this.trainings = trainings;
        this.service = service;
        this.documents = documents;
        this.sitting = new SittingOfThree(beans);
    }

    @Test
    void liesWithItsTrainingForEveryMember() {
        var by = sitting.by;
        var liNa = sitting.demo.liNa();
        var id = trainings.add(by, sitting.term, sitting.today, "怎样写提案", "", "");
        service.lay(by, id, "代表手册.txt", text());
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> service.lay(liNa, id, "x.txt", text()));
        var stranger = DemoUnion.found().secretary();
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> service.lay(stranger, id, "x.txt", text()));

        var file =
                Objects.requireNonNull(service.of(liNa, sitting.term).get(id)).getFirst();
        assertThat(file).extracting(Attachment::name).isEqualTo("代表手册.txt");
        assertThat(documents.seen(liNa, file.id()).id()).isEqualTo(file.id());
        trainings.remove(by, id);
        assertThat(service.of(liNa, sitting.term)).isEmpty();
    }

    private static InputStream text() {
        return new ByteArrayInputStream("代表的权利和义务".getBytes(UTF_8));
    }
}
