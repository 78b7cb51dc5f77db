/** Three invented companies, each with one of the sample reports. */
export const VENDORS = [
  {
    file: '01_lumenvault.pdf',
    input: {
      name: 'Lumenvault',
      website: 'https://lumenvault.example',
      tier: 'CRITICAL',
      businessOwner: 'Finance operations',
      purpose: 'Exchanges contracts and statements with our customers.',
    },
  },
  {
    file: '03_meridianloop.pdf',
    input: {
      name: 'Meridian Loop Health',
      website: 'https://meridianloop.example',
      tier: 'HIGH',
      businessOwner: 'People',
      purpose: 'Telehealth for our staff.',
    },
  },
  {
    file: '09_tessellate_type1.pdf',
    input: {
      name: 'Tessellate Robotics',
      website: 'https://tessellate.example',
      tier: 'MEDIUM',
      businessOwner: 'Warehouse',
      purpose: 'Steers the robots in the warehouse.',
    },
  },
];
