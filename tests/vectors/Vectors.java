// SPDX-License-Identifier: Apache-2.0
// The plug-in's comparators on pairs from standard input.
import info.debatty.java.stringsimilarity.*;
import java.io.*;
import java.nio.charset.StandardCharsets;
import java.util.*;
import java.util.function.ToDoubleBiFunction;

public class Vectors {
    static final Map<String, ToDoubleBiFunction<String, String>> ALL = new LinkedHashMap<>();

    // The plug-in divides the distance by the longer length.
    static double lcs(String a, String b) {
        return new LongestCommonSubsequence().distance(a, b) / Math.max(a.length(), b.length());
    }

    static double date(String a, String b) {
        try {
            Class<?> type = Class.forName("org.intrahealth.elasticsearch.plugin.similarity.DateDamerau");
            Object matcher = type.getDeclaredConstructor().newInstance();
            return (double) type.getMethod("similarity", String.class, String.class).invoke(matcher, a, b);
        } catch (java.lang.reflect.InvocationTargetException e) {
            throw new IllegalArgumentException(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the plug-in's DateDamerau is not on the class path", e);
        }
    }

    static {
        ALL.put("cosine-similarity", new Cosine()::similarity);
        ALL.put("dice-similarity", new SorensenDice()::similarity);
        ALL.put("jaccard-similarity", new Jaccard()::similarity);
        ALL.put("jaro-winkler-similarity", new JaroWinkler()::similarity);
        ALL.put("normalized-lcs-similarity", (a, b) -> 1 - lcs(a, b));
        ALL.put("normalized-levenshtein-similarity", new NormalizedLevenshtein()::similarity);
        ALL.put("dateDamerau", Vectors::date);
        ALL.put("cosine-distance", new Cosine()::distance);
        ALL.put("damerau-levenshtein", new Damerau()::distance);
        ALL.put("dice-distance", new SorensenDice()::distance);
        ALL.put("jaccard-distance", new Jaccard()::distance);
        ALL.put("jaro-winkler-distance", new JaroWinkler()::distance);
        ALL.put("levenshtein", new Levenshtein()::distance);
        ALL.put("longest-common-subsequence", new LongestCommonSubsequence()::distance);
        ALL.put("metric-lcs", new MetricLCS()::distance);
        ALL.put("ngram", new NGram()::distance);
        ALL.put("normalized-lcs-distance", Vectors::lcs);
        ALL.put("normalized-levenshtein-distance", new NormalizedLevenshtein()::distance);
        ALL.put("optimal-string-alignment", new OptimalStringAlignment()::distance);
        ALL.put("qgram", new QGram()::distance);
    }

    static String value(ToDoubleBiFunction<String, String> f, String a, String b) {
        try {
            return Double.toString(f.applyAsDouble(a, b));
        } catch (IllegalArgumentException e) {
            return "error";
        }
    }

    public static void main(String[] args) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        out.println(String.join("\t", ALL.keySet()));
        for (String line; (line = in.readLine()) != null;) {
            String[] pair = line.toLowerCase(Locale.ROOT).split("\t", -1);
            List<String> values = new ArrayList<>();
            for (var f : ALL.values())
                values.add(value(f, pair[0].trim(), pair[1].trim()));
            out.println(String.join("\t", values));
        }
        out.flush();
    }
}
