/** One icon by its path. The package's index would be parsed whole in development. */
declare module 'lucide-react/dist/esm/icons/*' {
  const icon: import('lucide-react').LucideIcon;
  export default icon;
}
