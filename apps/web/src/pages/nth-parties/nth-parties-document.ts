import { graphql } from '../../gql';

export const NthPartiesDocument = graphql(`
  query NthParties {
    nthParties {
      name
      spellings
      vendorCount
      byTier {
        tier
        vendors
      }
      uses {
        vendor {
          id
          name
          tier
        }
        report {
          id
        }
        nameAsPrinted
        services
        method
        page
      }
      csocs {
        vendor {
          id
          name
        }
        controlId
        text
        criteria
      }
      asVendor {
        id
        name
      }
      ownReport {
        id
      }
    }
  }
`);
