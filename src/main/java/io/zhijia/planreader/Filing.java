package io.zhijia.planreader;

import io.zhijia.work.LaunchKind;
import io.zhijia.work.WorkArea;
import java.util.List;

/**
 * Where a piece of work belongs.
 *
 * @param areas best first, three at most; empty where nothing fits and a person must say
 * @param words the words of the text that decided
 * @param confidence from 0, unfiled, to 1, the union's own rule
 */
public record Filing(List<WorkArea> areas, LaunchKind launch, List<String> words, double confidence) {

    public Filing {
        areas = List.copyOf(areas);
        words = List.copyOf(words);
    }
}
