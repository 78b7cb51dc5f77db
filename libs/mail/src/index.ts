export { deliverDueMail } from './deliver-mail';
export { LINK_PLACE, type MailMessage, sendMail, textOf, withdrawMail } from './send-mail';
export { sendNow } from './send-now';
export { type MailTransport, type SmtpSettings, smtpTransport } from './smtp-transport';
export { remindOfRequests } from './remind-of-requests';
export { keepingOf } from './request-letter';
export { type PublicPlace, portalAddressOf } from './public-place';
export { sendRequestLetter } from './send-request-letter';
