import { graphql } from '../gql';

/** What a vendor's documents cover, for drawing it and for telling it in words. */
export const CoverageFragmentDocument = graphql(`
  fragment CoveringReport on Report {
    id
    fileName
  }

  fragment CoverageInFull on Coverage {
    today
    coveredUntil
    daysUncovered
    underOtherNames {
      ...CoveringReport
    }
    periods {
      start
      end
      days
      report {
        ...CoveringReport
      }
    }
    points {
      on
      report {
        ...CoveringReport
      }
    }
    gaps {
      start
      end
      days
      bridgedDays
    }
    overlaps {
      start
      end
      days
    }
    bridgeLetters {
      start
      end
      daysNotCounted
      letter {
        ...CoveringReport
      }
    }
    unattachedLetters {
      because
      letter {
        ...CoveringReport
      }
    }
    lapses {
      what
      on
      report {
        ...CoveringReport
      }
    }
    nextLapse {
      what
      on
      report {
        ...CoveringReport
      }
    }
  }
`);
