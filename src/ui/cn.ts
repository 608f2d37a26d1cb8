import { type ClassValue, clsx } from 'clsx'
import { extendTailwindMerge } from 'tailwind-merge'

const merge = extendTailwindMerge({
  extend: {
    theme: {
      text: ['12', '13', '14', '16', '18', '22', '28', '36', '48'],
      radius: ['sm', 'md', 'lg', 'full'],
      shadow: ['1', '2'],
      breakpoint: ['sm', 'md', 'portal', 'lg', 'wide', 'xl'],
    },
  },
})

/** Joins class names; of two Tailwind utilities that set the same property the later one wins. */
export function cn(...classes: ClassValue[]): string {
  return merge(clsx(classes))
}
