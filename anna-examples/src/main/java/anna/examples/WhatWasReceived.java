package anna.examples;

import anna.fact.PartialDate;
import anna.funding.Amount;
import anna.funding.Contribution;
import anna.funding.Total;
import java.io.PrintStream;
import java.util.List;

/** Adds up contributions without losing those that have no figure. */
public final class WhatWasReceived {

    private WhatWasReceived() {}

    /** Runs the example. */
    public static void main(String[] arguments) {
        run(System.out);
    }

    static void run(PrintStream out) {
        List<Contribution> received = List.of(
                Contribution.builder()
                        .id("first")
                        .contributor("AZE")
                        .amount(Amount.parse("USD 10000"))
                        .date(PartialDate.parse("2011"))
                        .build(),
                Contribution.builder()
                        .id("second")
                        .contributor("CHN")
                        .amount(Amount.undisclosed())
                        .build(),
                Contribution.builder()
                        .id("third")
                        .contributor("CHN")
                        .amount(Amount.undisclosed())
                        .date(PartialDate.parse("2011-11-29"))
                        .shared(true)
                        .build(),
                Contribution.builder()
                        .id("fourth")
                        .contributor("JAM")
                        .amount(Amount.inKind())
                        .build());

        Total total = Total.of(received);
        out.print(total + "\n");
        // The sums alone are not the whole, and the total knows it.
        out.print("complete: " + total.isComplete() + ", known sums: " + total.sums() + "\n");
    }
}
