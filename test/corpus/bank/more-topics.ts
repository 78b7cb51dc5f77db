/** Longer parts of descriptions. */
import type { Topic } from './description';

export const MORE_TOPICS: readonly Topic[] = [
  {
    title: 'Integrity and Ethical Values',
    paragraphs: [
      'The effectiveness of controls cannot rise above the integrity and ethical values of the people who create, administer and monitor them. Management has put in writing what it expects, and removes incentives that might lead personnel to act dishonestly.',
      'Standards of conduct are communicated by policy statements and by the example of managers. They cover conflicts of interest, gifts, the use of company property and dealings with public officials.',
    ],
    bullets: [
      'Personnel acknowledge the employee handbook when they join.',
      'A confidentiality statement is part of each employment contract.',
      'Background checks form part of the hiring process.',
    ],
  },
  {
    title: 'Commitment to Competence',
    paragraphs: [
      'Management defines competence as the knowledge and skills necessary to accomplish the tasks that make up the roles of employees. It considers the levels of competence for particular jobs and translates them into requirements.',
      'Training is provided by internal sessions and external courses. A budget for training is set for each team, and its use is reviewed each year.',
    ],
  },
  {
    title: "Management's Philosophy and Operating Style",
    paragraphs: [
      'The philosophy and operating style of management encompass a broad range of characteristics, among them the approach to taking and monitoring risks, and the attitude towards information processing and personnel.',
      'Meetings of the executive team are held weekly to discuss major initiatives and issues that affect the business as a whole. Regulatory and industry changes are presented by the legal department each quarter.',
    ],
  },
  {
    title: 'Organizational Structure and Assignment of Authority',
    paragraphs: [
      'The structure of the organization suits its size and the nature of its activities. Key areas of authority and lines of reporting are defined, and the chart that shows them is available to all personnel.',
      'Delegation of authority is laid down in a matrix with limits by role. Commitments above the limits are submitted to the executive team, and those of exceptional size to the board.',
    ],
  },
  {
    title: 'Network Security',
    paragraphs: [
      'Security groups restrict traffic to the ports that are needed. Administrative interfaces are not reachable from public networks. Logs of the flow of traffic are kept for ninety days and are used in investigations.',
      'Denial of service attacks are absorbed by the provider of the content network. Changes to the configuration of the network follow the process for changes.',
    ],
  },
  {
    title: 'Application Security',
    paragraphs: [
      'Design reviews are held for features that touch authentication, authorization or the separation of customers. Engineers receive training in secure coding each year.',
      'Dependencies are inventoried at each build. A team of volunteers from engineering, the security guild, keeps a list of patterns to avoid and reviews the results of code analysis.',
    ],
  },
  {
    title: 'Monitoring of Subservice Organizations',
    paragraphs: [
      'Management reviews the assurance reports of subservice organizations when they are issued, evaluates exceptions and qualified opinions in them, and maps the complementary user entity controls to its own controls.',
      'Service levels are reviewed in quarterly meetings, and incidents reported by the organizations are entered in the register of incidents.',
    ],
  },
  {
    title: 'Privacy Program',
    paragraphs: [
      'A privacy officer supervises the handling of personal information, keeps the record of processing and answers requests of authorities. Impact assessments are made for new purposes.',
      'Personal information is collected for the purposes stated in the privacy notice. It is not sold, and it is disclosed only where the notice, the contract or the law provides for it.',
    ],
  },
  {
    title: 'Job Scheduling and Batch Processing',
    paragraphs: [
      'Batch jobs are defined in the scheduler and run at night. Results are reported to the operations channel, and jobs that fail are restarted up to three times before an engineer is called.',
    ],
  },
  {
    title: 'Service Level Management',
    paragraphs: [
      'Service levels are measured by probes outside of the network. The monthly figures are published on the status page. Credits are granted in accordance with the agreement where a level was missed.',
    ],
  },
  {
    title: 'Remote Work',
    paragraphs: [
      'Personnel who work outside of the offices use company devices and connect through the zero trust gateway. They are expected to lock their screens, keep conversations private and report lost devices without delay.',
    ],
  },
  {
    title: 'Glossary',
    paragraphs: [
      'Terms used in this description have the following meaning. Exception: a deviation from policy that was approved by the owner of the policy. Incident: an event that harms or may harm confidentiality, integrity or availability. Control owner: the person who answers for the performance of a control.',
    ],
  },
];
