package io.zhijia.operation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SpringBootTest
@AutoConfigureMockMvc
class HealthTests {

    private final MockMvcTester anybody;

    HealthTests(MockMvcTester anybody) {
        this.anybody = anybody;
    }

    @Test
    void anybodyMayAskWhetherWeServeAndLearnsNothingElse() {
        assertThat(anybody.get().uri("/health"))
                .hasStatusOk()
                .bodyJson()
                .isStrictlyEqualTo("{\"status\": \"UP\", \"database\": \"UP\", \"backup\": \"OK\"}");
    }
}
