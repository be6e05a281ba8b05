package io.zhijia.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StretchesTests {

    @Test
    void nothingIsLostAndNoPartIsLongerThanAFieldTakes() {
        var paragraphs = ("一年来，工会做了许多工作。".repeat(30) + "\n").repeat(40) + "长".repeat(12_345);

        var parts = Stretches.of(paragraphs);

        assertThat(parts).hasSizeGreaterThan(5).allMatch(part -> part.length() <= 5000);
        assertThat(String.join("", parts).replace("\n", "")).isEqualTo(paragraphs.replace("\n", ""));
    }

    @Test
    void aShortTextIsOnePart() {
        assertThat(Stretches.of("\n一、慰问。\n二、登山。\n")).containsExactly("一、慰问。\n二、登山。");
        assertThat(Stretches.of(" \n ")).isEmpty();
    }
}
