package io.zhijia.identity;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import io.zhijia.web.Choice;
import java.util.List;
import java.util.Map;

/** People as a list shows them: by name, and by staff number too where two have the same name. */
record Namesakes(List<Person> people, Map<String, Long> times) {

    static Namesakes of(List<Person> people) {
        return new Namesakes(people, people.stream().collect(groupingBy(Person::name, counting())));
    }

    List<Choice> choices() {
        return people.stream()
                .map(person -> new Choice(person.id().toString(), shown(person)))
                .toList();
    }

    private String shown(Person person) {
        return times.getOrDefault(person.name(), 1L) > 1 ? person.name() + " " + person.number() : person.name();
    }
}
