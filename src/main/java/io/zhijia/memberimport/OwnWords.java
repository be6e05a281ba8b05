package io.zhijia.memberimport;

import static java.util.stream.Collectors.toMap;

import io.zhijia.particulars.ValueList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a union's sheets mean by words its lists do not know; by list and plain spelling. */
record OwnWords(Map<List<String>, String> values) {

    static final OwnWords NONE = new OwnWords(Map.of());

    static OwnWords of(List<Spelling> spellings) {
        return new OwnWords(spellings.stream()
                .collect(toMap(one -> List.of(one.list(), one.plain()), Spelling::value)));
    }

    /** The value meant: the list itself knows best. */
    Optional<String> find(ValueList list, String typed) {
        return list.find(typed).or(() -> Optional.ofNullable(values.get(List.of(list.name(), ValueList.plain(typed)))));
    }
}
