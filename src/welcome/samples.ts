// Two articles on one event by two invented outlets, for the welcome page: every person, place and figure in
// them is made up. They stay English, since English articles are what Pressmark reads in full.

export interface Sample {
  /** In the address of the page that shows it. */
  readonly name: string;
  readonly publisher: string;
  readonly title: string;
  /** ISO 8601 date. */
  readonly published: string;
  readonly byline: string;
  readonly paragraphs: readonly string[];
}

const COURIER: Sample = {
  name: "courier",
  publisher: "The Lowmere Courier",
  title: "Lowmere will run its island ferry again after 14 months",
  published: "2026-03-04",
  byline: "Nora Finch",
  paragraphs: [
    "The ferry between Lowmere and Skell Island will run again from 2 May, Mayor Ada Wick told the town council on Tuesday, 14 months after a storm wrecked the pier.",
    "“We promised the island that it would not be forgotten, and today we keep that promise,” Wick said. The new pier will cost £4.2 million, of which the county pays more than half.",
    "About 1,300 people live on Skell Island. Since the storm, some 40 pupils have taken the long way round to school by road, 90 minutes each way.",
    "“My daughter leaves the house in the dark and comes home in the dark,” said Tom Farrow, a fisherman and father of three. “A timetable is worth more to us than a speech.”",
    "Ruth Calder, the transport minister, welcomed the decision. “No community should be cut off for the price of a pier,” she said in a statement.",
    "Not everyone agrees. Councillor Piers Holt, who voted against the plan, said the town had set aside only £600,000 for repairs that would come “sooner than anyone in this room would like to admit”.",
    "The council voted 9 to 4 for the plan. Work on the ticket office begins next week, and 22 people will be employed there.",
  ],
};

const POST: Sample = {
  name: "post",
  publisher: "Skell Island Post",
  title: "Island cheers as council votes to bring back the ferry",
  published: "2026-03-05",
  byline: "Idris Vane",
  paragraphs: [
    "Skell Island will have its ferry back in May. More than 200 people followed the vote on Tuesday on a screen in the fish hall, and cheered when it was done.",
    "“We promised the island that it would not be forgotten,” Mayor Ada Wick told the council. Then she asked for a vote.",
    "The new pier will cost £4.6 million, the county’s surveyor said, £400,000 more than the town counts on.",
    "“No community should be cut off for the price of a pier,” said Ruth Calder, the transport minister.",
    "“I have waited 14 months to miss a boat again,” said Elsie Brandt, who keeps the island’s bakery. She expects to sell 300 loaves a day in the summer, twice as many as last year.",
    "Councillor Piers Holt, who voted against the plan, said that he would be the first to buy a ticket.",
  ],
};

export const SAMPLES: readonly [Sample, Sample] = [COURIER, POST];

/** The sample that the page shows, and the other one. `name` unknown or null: the first. */
export function chooseSample(name: string | null): {
  readonly here: Sample;
  readonly other: Sample;
} {
  return name === POST.name ? { here: POST, other: COURIER } : { here: COURIER, other: POST };
}

/** Of the page that shows it, relative to the extension. */
export const pageOf = (sample: Sample): string => `welcome.html?article=${sample.name}`;
