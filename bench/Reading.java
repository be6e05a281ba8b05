import io.zhijia.planreader.PlanReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Reads a plan again and again; prints its size and the median of the warm times in milliseconds. */
class Reading {

    private static final int WARMING = 30;
    private static final int MEASURED = 31;

    public static void main(String[] file) throws Exception {
        var text = Files.readString(Path.of(file[0]));
        var times = new long[MEASURED];
        for (var round = -WARMING; round < MEASURED; round++) {
            var begin = System.nanoTime();
            PlanReader.read(text);
            if (round >= 0) {
                times[round] = System.nanoTime() - begin;
            }
        }
        Arrays.sort(times);
        System.out.printf("%d %.1f%n", Files.size(Path.of(file[0])), times[MEASURED / 2] / 1e6);
    }
}
