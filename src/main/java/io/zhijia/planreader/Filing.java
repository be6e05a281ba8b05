package io.zhijia.planreader;

import io.zhijia.work.LaunchKind;
import io.zhijia.work.WorkArea;
import java.util.List;

/**
 * Where a piece of work belongs.
 *
 * @param areas best first; empty where nothing fits and a person must say
 * @param words the words of the text that decided
 */
public record Filing(List<WorkArea> areas, LaunchKind launch, List<String> words) {

    public Filing {
        areas = List.copyOf(areas);
        words = List.copyOf(words);
    }
}
