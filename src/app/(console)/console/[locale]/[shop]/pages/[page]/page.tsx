import { TextPage, type TextProps, textMetadata } from '../../_text-page'

export const generateMetadata = textMetadata

export default function Page(props: TextProps) {
  return <TextPage {...props} sections={['page', 'policy']} />
}
